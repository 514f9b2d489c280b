import { describe, expect, test } from "vitest";
import type { Match } from "../../src/answering/command.ts";
import { byFigure } from "../../src/answering/figures.ts";
import { appOver, sentencesOf } from "../support/app.ts";

/** All sentences of a text as matches, each with so much of what was asked. */
async function matchesIn(text: string, given: (at: number) => Partial<Match> = () => ({})) {
  const { corpus } = await appOver({ "a.txt": text });
  const matches = corpus.articles
    .flatMap(({ sentences }) => sentences)
    .map((sentence, at): Match => ({ sentence, score: 1, cover: 0.5, ...given(at) }));
  return { corpus, matches };
}

describe("the fuller telling of a figure", () => {
  const TEXT =
    "The ferry repair cost a record $240.1 in all. It was $240.1 billion. The tram cost $7 million.";

  test("comes above the poorer one, and stands in its place for what was asked", async () => {
    const { corpus, matches } = await matchesIn(TEXT, (at) =>
      at === 0 ? { certainty: 0.9, answers: true, cover: 0.8 } : {},
    );
    const [first, second, third] = byFigure(matches, "ferry repair cost", corpus);
    expect([first, second, third].map((match) => match?.figure?.value)).toEqual([240.1e9, 240.1, 7e6]);
    expect(first).toMatchObject({ certainty: 0.9, answers: true, cover: 0.8 });
    expect(third).toMatchObject({ cover: 0.5 });
    expect(third).not.toHaveProperty("rivals");
  });

  test("keeps what is known of itself where that is more", async () => {
    const { corpus, matches } = await matchesIn(TEXT, (at) =>
      at === 1 ? { certainty: 0.7, answers: true, cover: 0.9 } : {},
    );
    expect(byFigure(matches, "ferry repair cost", corpus)[0]).toMatchObject({
      certainty: 0.7,
      answers: true,
      cover: 0.9,
    });
    expect(
      byFigure(await matchesIn(TEXT).then((each) => each.matches), "ferry repair cost", corpus)[0],
    ).toMatchObject({
      certainty: 0,
      answers: false,
    });
  });
});

test("a sentence without a figure stays behind those with one, as it is", async () => {
  const { corpus, matches } = await matchesIn("Ferries are red. The ferry cost $7 million.");
  const found = byFigure(matches, "ferry", corpus);
  expect(
    sentencesOf(found.map((match) => ({ ...match, highlights: [], annotations: [], alsoIn: [] }))),
  ).toEqual(["The ferry cost $7 million.", "Ferries are red."]);
  expect(found[1]).toEqual(matches[0]);
});

test("of a sentence's figures the one that fits best is its figure, be it not the first", async () => {
  const { corpus, matches } = await matchesIn("The pier has 40 seats, and the ferry cost $7 million.");
  expect(byFigure(matches, "ferry cost", corpus)[0]?.figure?.value).toBe(7e6);
});

test("a figure that fits much worse than another of its sentence is no telling of what was asked", async () => {
  const TEXT =
    "The ferry repair took 40 ferries, and there was rain for $240.1 in all. It was $240.1 billion.";
  const { corpus, matches } = await matchesIn(TEXT);
  expect(byFigure(matches, "ferries", corpus).map(({ figure }) => figure?.value)).toEqual([40, 240.1e9]);
});

test("which figures come into question can be told", async () => {
  const { corpus, matches } = await matchesIn("The ferry cost $7 million and has 40 seats.");
  const [only] = byFigure(matches, "ferry", corpus, ({ value }) => value < 100);
  expect(only?.figure?.value).toBe(40);
});
