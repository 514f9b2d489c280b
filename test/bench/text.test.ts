import { describe, expect, test } from "vitest";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { Random } from "./random.ts";
import { articles, type MadeArticle } from "./text/article.ts";
import { questionsOn } from "./text/questions.ts";
import { wordOf } from "./text/words.ts";

const made = (sentences: number, seed: number): MadeArticle[] => [...articles(sentences, new Random(seed))];
const sentencesOf = (all: readonly MadeArticle[]): string[] => all.flatMap(({ sentences }) => sentences);

/** How often each word stands in the text, most often first. */
function frequencies(sentences: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const word of sentences
    .join(" ")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

describe("the made text", () => {
  test("is the same for the same seed, and another for another", () => {
    expect(made(300, 1)).toEqual(made(300, 1));
    expect(made(300, 1)).not.toEqual(made(300, 2));
  });

  test("has as many sentences as were asked for, about 20 words in each", () => {
    const sentences = sentencesOf(made(3000, 3));
    expect(sentences).toHaveLength(3000);
    const words = sentences.join(" ").split(" ").length;
    expect(words / 3000).toBeGreaterThan(18);
    expect(words / 3000).toBeLessThan(22);
  });

  test("gives a word of ten times the rank about a tenth of the frequency", () => {
    const counts = frequencies(sentencesOf(made(10_000, 4)));
    for (const rank of [20, 50, 100, 300]) {
      const ratio = (counts[rank] ?? 0) / (counts[10 * rank] ?? Number.NaN);
      expect(ratio).toBeGreaterThan(6);
      expect(ratio).toBeLessThan(30);
    }
  });

  test("finds new words as it grows, ever more slowly", () => {
    const short = frequencies(sentencesOf(made(1000, 5))).length;
    const long = frequencies(sentencesOf(made(8000, 5))).length;
    expect(long).toBeGreaterThan(2 * short);
    expect(long).toBeLessThan(6 * short);
  });

  test("has one word for each rank", () => {
    expect(new Set(Array.from({ length: 60_000 }, (_, rank) => wordOf(rank))).size).toBe(60_000);
  });

  test("is cut by the English pack into the sentences it was made of", async () => {
    const language = await loadEnglish();
    for (const { body, sentences } of made(500, 6)) {
      const cut = language.segment(body, 0).map(({ start, end }) => body.slice(start, end));
      expect(cut).toEqual(sentences);
    }
  });
});

test("a made question asks for words of its sentence", () => {
  const sentences = sentencesOf(made(500, 7));
  for (const { text, answer } of questionsOn(sentences, 50, new Random(8))) {
    const shared = text.match(/[\p{L}\p{N}]+/gu)?.filter((word) => sentences[answer]?.includes(word)) ?? [];
    expect(shared.length).toBeGreaterThanOrEqual(3);
  }
});
