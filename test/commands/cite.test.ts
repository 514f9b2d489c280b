import { describe, expect, test } from "vitest";
import { isRefusal } from "../../src/answering/answer.ts";
import type { Command, Context } from "../../src/answering/command.ts";
import type { Version } from "../../src/answering/versions.ts";
import type { App } from "../../src/app.ts";
import type { SegmentedArticle } from "../../src/text/article.ts";
import { citationIdOf } from "../../src/text/citation-id.ts";
import { english } from "../../src/text/saying.ts";
import { answered, appOver, expectVerbatim, overHarbour, sentencesOf } from "../support/app.ts";
import { articleOf } from "../support/article.ts";

test("every citation of an answer is given again by its id, word for word", async () => {
  const app = await overHarbour();
  const { citations } = await answered(app, "/ask night ferry", 25);
  expect(citations.length).toBeGreaterThan(3);
  for (const { sentence } of citations) {
    const again = await answered(app, `/cite ${citationIdOf(sentence)}`);
    expect(again.note).toBeNull();
    expect(again.citations.map((each) => each.sentence)).toEqual([sentence]);
    expectVerbatim(again.citations);
  }
});

test("an id outlives the program", async () => {
  const [before, after] = [await overHarbour(), await overHarbour()];
  const { citations } = await answered(before, "/ask night ferry");
  const request = `/cite ${citationIdOf(citations[0]?.sentence ?? expect.fail())}`;
  expect(sentencesOf((await answered(after, request)).citations)).toEqual(
    sentencesOf((await answered(before, request)).citations),
  );
});

test.each([
  ["/cite night ferry", '"night ferry" is no citation\'s id; one looks like k3v9t2m8qa.14d.3v.'],
  ["/cite", "Say the id after /cite, for example: /cite "],
  ["/cite k3v9t2m8qa.14d.3v format:pdf", "The option format of /cite takes"],
])("%s is a mistake that says what to do", async (request, says) => {
  const outcome = await (await overHarbour()).answer(request);
  expect(isRefusal(outcome) && english(outcome.error.says)).toContain(says);
});

test("an id that nothing has is said so in one sentence", async () => {
  const { note, citations } = await answered(await overHarbour(), "/cite k3v9t2m8qa.14d.3v");
  expect(english(note ?? "")).toBe('No citation "k3v9t2m8qa.14d.3v" is known here.');
  expect(citations).toEqual([]);
});

describe("of an article that was edited since", () => {
  const then = articleOf("The ferry left at noon with 40 people. The harbour was calm. Gulls cried.");

  /** Asks for the second sentence of the old version, where `current` is the present one. */
  async function cited(current: SegmentedArticle | null, number = 1) {
    const app: App = await appOver({ "a.txt": "The ferry left." });
    const cite: Command = app.commands.find(({ name }) => name === "cite") ?? expect.fail();
    const version = (): Version => ({ article: then, current });
    const sentence = then.sentences[number - 1] ?? expect.fail();
    const context = { corpus: { ...app.corpus, version } } as unknown as Context;
    const { note, citations } = await cite.run({ id: citationIdOf(sentence) }, context);
    return {
      note: english(note ?? ""),
      shown: citations.map(({ edition, sentence: { start, end, article } }) => [
        edition,
        article.text.slice(start, end),
      ]),
    };
  }

  test("the sentence is shown as it was and as it is", async () => {
    const now = articleOf(
      "Gulls cried. The ferry left at noon with 45 people on board. The harbour was calm.",
    );
    expect(await cited(now)).toEqual({
      note: "The article was edited since.",
      shown: [
        ["then", "The ferry left at noon with 40 people."],
        ["now", "The ferry left at noon with 45 people on board."],
      ],
    });
  });

  test("a sentence that was not is shown once", async () => {
    const now = articleOf("The ferry left at one. The harbour was calm. Gulls cried.");
    expect(await cited(now, 2)).toEqual({
      note: "The article was edited since, but not this sentence.",
      shown: [["then", "The harbour was calm."]],
    });
  });

  test("one that has gone is said to be gone, and nothing else is shown for it", async () => {
    expect(await cited(articleOf("Bread got dearer in winter."))).toEqual({
      note: "The article was edited since: the sentence is no longer there.",
      shown: [["then", "The ferry left at noon with 40 people."]],
    });
  });

  test("and where the whole article has gone, that is said", async () => {
    expect((await cited(null)).note).toBe("That article is no longer here.");
  });
});
