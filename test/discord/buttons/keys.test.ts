import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editionOf } from "../../../src/discord/buttons/edition.ts";
import { keyOf, requestOf } from "../../../src/discord/buttons/request-key.ts";
import { keyOfSentence, sentenceOf } from "../../../src/discord/buttons/sentence-key.ts";
import { requestLine, requestsIn } from "../../../src/discord/rendering/request-line.ts";
import { answeredWith, articleOf } from "../rendering/articles.ts";

const shownIn = (request: string): readonly string[] => requestsIn(requestLine(answeredWith({ request })));

describe("a request's key", () => {
  test("gives the request back, from itself or from what the message shows", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 400, unit: "binary" }), (request) => {
        const key = keyOf(answeredWith({ request }), 80);
        const back = key === null ? null : requestOf(key, shownIn(request));
        const line = request.replace(/\s+/gu, " ").trim();
        return back === null || back.replace(/\s+/gu, " ").trim() === line;
      }),
      { numRuns: 2000 },
    );
  });

  test("fits its room, and there is one for every plain question of up to 300 characters", () => {
    const request = `why ${"did trade grow ".repeat(18)}?`;
    expect(keyOf(answeredWith({ request }), 80)?.length).toBeLessThanOrEqual(80);
    expect(requestOf(keyOf(answeredWith({ request }), 80) ?? "", shownIn(request))).toBe(request);
  });

  test("of another message's request gives nothing", () => {
    const key = keyOf(answeredWith({ request: "x".repeat(120) }), 80) ?? "";
    expect(key).toMatch(/^#/);
    expect(requestOf(key, ["y".repeat(120)])).toBeNull();
    expect(requestOf(key, [])).toBeNull();
  });
});

describe("a sentence's key", () => {
  const article = articleOf(["The harbour opens.", "It rains.", "The harbour closes."]);
  const [first, , last] = article.sentences;

  test("finds the sentence, also where its number has changed", () => {
    if (!first || !last) throw new Error("the article has three sentences");
    const corpus = { articles: [article] };
    expect(sentenceOf(keyOfSentence(last), corpus)).toBe(last);
    const shorter = articleOf(["It rains.", "The harbour closes."]);
    expect(sentenceOf(keyOfSentence(last), { articles: [shorter] })).toBe(shorter.sentences[1]);
    expect(sentenceOf(keyOfSentence(first), { articles: [shorter] })).toBeUndefined();
    expect(sentenceOf("nonsense", corpus)).toBeNull();
  });

  test("is short, whatever the article's id is", () => {
    const long = articleOf(["The harbour opens."], { id: "x/".repeat(2000) }).sentences[0];
    expect(long && keyOfSentence(long).length).toBeLessThan(40);
  });
});

test("the edition changes with an article's length, and with which there are", () => {
  const [a, b] = [articleOf(["One."]), articleOf(["Two two."], { id: "b" })];
  const all = [[a], [b], [a, b], [articleOf(["One one."])]].map((articles) => editionOf({ articles }));
  expect(new Set(all).size).toBe(all.length);
  expect(editionOf({ articles: [articleOf(["One."])] })).toBe(all[0]);
});
