import { describe, expect, test } from "vitest";
import { figuresAsked, findInAnyForm, isSame, wordings } from "../../src/answering/asked-figures.ts";
import type { Match } from "../../src/answering/command.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { wordsOf } from "../../src/text/article.ts";
import { articleOf } from "../support/article.ts";

const language = await loadEnglish();

/** Whether the only figures of two wordings are the same quantity. */
function areSame(printed: string, asked: string): boolean | undefined {
  const [[mine], [theirs]] = [figuresAsked(printed, language), figuresAsked(asked, language)];
  return mine && theirs && isSame(mine, theirs);
}

test.each([
  ["$240 billion", "$240bn", true],
  ["$240 billion", "240 billion", true],
  ["240 billion", "$240 billion", false],
  ["€240 billion", "$240 billion", false],
  ["$240 billion", "$241 billion", false],
  ["40 goats", "40 sheep", true],
  ["40%", "40 sheep", true],
  ["40 goats", "40%", false],
  ["41 goats", "40 sheep", false],
  ["$0.5", "$0.5", true],
])("%s is the quantity asked for by %s: %j", (printed, asked, expected) => {
  expect(areSame(printed, asked)).toBe(expected);
});

test.each([
  ["trade of $240 billion then", ["trade of 240000000000 then", "trade of 240bn then"]],
  ["some 12 sheep left", ["some 12 sheep left", "some twelve sheep left"]],
  ["no sheep left", ["no sheep left"]],
])("%j may be printed otherwise", (words, others) => {
  const [first, ...rest] = wordings(words, language);
  expect(first).toBe(words);
  expect([words, ...rest]).toEqual(expect.arrayContaining(others));
  expect(new Set(rest).size).toBe(rest.length);
  expect(rest).not.toContain(words);
});

describe("of what is found in several wordings each sentence stands once", () => {
  const { sentences } = articleOf("Twelve sheep left. The sheep are old. Sheep eat.");

  /**
   * What stands in the end, with its score, where the typed wording and then the other find matches of such a cover and
   * score.
   */
  async function found(
    ...byWording: readonly (readonly (readonly [cover: number, score: number] | null)[])[]
  ) {
    const queries: string[] = [];
    const matches = await findInAnyForm(
      { words: "12 sheep", limit: 9 },
      language,
      async ({ words, limit }) => {
        expect(limit).toBe(9);
        const results = byWording[queries.length] ?? [];
        queries.push(words);
        return sentences.flatMap((sentence, at): Match[] => {
          const [cover, score] = results[at] ?? [];
          return cover === undefined || score === undefined ? [] : [{ sentence, cover, score }];
        });
      },
    );
    expect(queries).toEqual(["12 sheep", "twelve sheep"]);
    return matches.map(({ sentence, score }) => `${wordsOf(sentence).split(" ")[0]} ${score}`);
  }

  test.each([
    ["as the wording finds it that more of its words fit", [[0.5, 9]], [[1, 2]], ["Twelve 2"]],
    ["as that wording finds it, be it the first", [[1, 2]], [[0.5, 9]], ["Twelve 2"]],
    ["of wordings that fit alike as the better score has it", [[1, 2]], [[1, 3]], ["Twelve 3"]],
    [
      "of wordings that fit alike as the better score has it, be it the first",
      [[1, 3]],
      [[1, 2]],
      ["Twelve 3"],
    ],
    [
      "in the order of their scores",
      [
        [1, 2],
        [1, 5],
      ],
      [null, null, [1, 3]],
      ["The 5", "Sheep 3", "Twelve 2"],
    ],
  ] as const)("%s", async (_, first, second, expected) => {
    expect(await found(first, second)).toEqual(expected);
  });
});
