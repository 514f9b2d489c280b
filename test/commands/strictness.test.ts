import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/text/article.ts";
import { answered, appOver } from "../support/app.ts";

const FILES = {
  "a.md":
    "Norgas chief Ada Lind met dockers on Monday. Oskar Berg of the town praised Velmar for its ferries. " +
    "The strike at Norholm will last eight days and 1,900 workers will join it. " +
    "Shares of Velmar 4711.XY fell 0.5% and those of Norgas 000815.XY rose. " +
    "The Velmar ferry was sold to Norgas by its owner. The old pier of Norholm cost 240.1 million crowns.",
};

const first = async (request: string): Promise<string | undefined> => {
  const { citations } = await answered(await appOver(FILES), request);
  const [citation] = citations;
  return citation && wordsOf(citation.sentence);
};

describe("a name that is nobody's", () => {
  test.each(["/who Velmar", "/who velmar"])("%s gets no profile of a person near it", async (request) => {
    const { people = [], citations } = await answered(await appOver(FILES), request);
    expect(people).toEqual([]);
    expect(citations).toEqual([]);
  });

  test("but those whose role names it", async () => {
    const { people = [] } = await answered(await appOver(FILES), "/who Norgas");
    expect(people.map(({ name }) => name)).toEqual(["Ada Lind"]);
  });
});

test("how long is answered by a time, not by people", async () => {
  const { citations } = await answered(await appOver(FILES), "how long will the strike at Norholm last?");
  const [citation] = citations;
  const marked = citation?.highlights.map(({ start, end }) =>
    citation.sentence.article.text.slice(start, end),
  );
  expect(marked).toEqual(["eight days"]);
});

test("a code on an exchange is no figure", async () => {
  const { citations } = await answered(await appOver(FILES), "/figure value:>800");
  const figures = citations.flatMap(({ annotations }) => annotations.filter(({ type }) => type === "figure"));
  expect(figures.filter((figure) => "value" in figure && [4711, 815].includes(Number(figure.value)))).toEqual(
    [],
  );
});

test.each(["how much was the Velmar ferry sold for?", "when was the Velmar ferry sold?"])(
  "%s is not answered by a sentence without a figure or a date",
  async (question) => {
    expect(await first(question)).not.toBe("The Velmar ferry was sold to Norgas by its owner.");
  },
);

test("a piece of a number is not marked", async () => {
  const { citations } = await answered(await appOver(FILES), "/ask did the old pier cost 340.1 million?");
  const marked = citations.flatMap(({ sentence, highlights }) =>
    highlights.map(({ start, end }) => sentence.article.text.slice(start, end)),
  );
  expect(marked).toContain("pier");
  expect(marked).not.toContain("1");
});
