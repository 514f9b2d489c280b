import { describe, expect, test } from "vitest";
import { coverOf } from "../../../src/search/ranking/cover.ts";
import { Ranker } from "../../../src/search/ranking/ranker.ts";
import { Reading } from "../../../src/search/ranking/reading.ts";
import { WEIGHTS, type Weights } from "../../../src/search/ranking/weights.ts";
import type { SegmentedArticle, Sentence } from "../../../src/text/article.ts";
import { language, searchedIn, titled } from "../../support/searched.ts";

/** The sentences of some articles as they rank for a question; `holds` tells how well one holds what is asked for. */
async function ranking(
  articles: readonly SegmentedArticle[],
  question: string,
  { weights = WEIGHTS, holds = () => 0 }: { weights?: Weights; holds?: (sentence: Sentence) => number } = {},
) {
  const read = { ...language, holds: (_: unknown, sentence: Sentence) => holds(sentence) };
  const { collection, read: ask } = await searchedIn(articles, read);
  const asked = await ask(question);
  const scores = { paragraphs: new Map(), articles: new Map() };
  const ranker = new Ranker(collection, asked, scores, () => [], weights);
  const ids = Array.from({ length: collection.counts.sentences }, (_, id) => id);
  return {
    ranker,
    ids,
    cover: (id: number) => coverOf(id, collection, asked, new Reading(collection, asked)),
  };
}

const equal = (count: number): SegmentedArticle[] =>
  Array.from({ length: count }, () => titled("Harbour", "The ferry came."));

/** Ever longer texts, so that each fits less than the one before. */
const worsening = (count: number): SegmentedArticle[] =>
  Array.from({ length: count }, (_, at) => titled("Harbour", `The ferry came${" and a tram".repeat(at)}.`));

const idsOf = (found: readonly { readonly id: number }[]): number[] => found.map(({ id }) => id);

describe("a ranking", () => {
  test("has the best first, of equals the one that comes first", async () => {
    const { ranker, ids } = await ranking(worsening(60), "ferry");
    expect(idsOf(ranker.first(ids.toReversed()))).toEqual(ids);
    expect(idsOf(ranker.rank(ids.toReversed(), 60)).slice(0, 3)).toEqual([0, 1, 2]);
    const same = await ranking(equal(60), "ferry");
    for (const given of [same.ids, same.ids.toReversed()]) {
      expect(idsOf(same.ranker.first(given))).toEqual(same.ids);
      expect(idsOf(same.ranker.rank(given, 60))).toEqual(same.ids);
      expect(idsOf(same.ranker.close(given))).toEqual(same.ids);
    }
  });

  test("looks closely at forty, and keeps the others below them in the order of the first look", async () => {
    const { ranker, ids, cover } = await ranking(worsening(60), "ferry came");
    const ranked = ranker.rank(ids, 60);
    const first = ranker.first(ids);
    expect(ranked.map(({ close }) => close !== undefined)).toEqual(ids.map((at) => at < 40));
    const rest = ranked.slice(40);
    expect(idsOf(rest)).toEqual(idsOf(first).slice(40));
    expect(rest.map(({ certainty, answers }) => [certainty, answers])).toEqual(rest.map(() => [0, false]));
    expect(rest.map((each) => each.cover)).toEqual(rest.map(({ id }) => cover(id)));
    // The first of them is as good as the worst of the forty; from there on it goes as at first look.
    const lowest = ranked[39]?.score ?? Number.NaN;
    const reached = first[40]?.score ?? Number.NaN;
    expect(rest.map(({ score }) => score - lowest)).toEqual(
      first.slice(40).map(({ score }) => expect.closeTo(score - reached, 9)),
    );
  });

  test("ends where it is to end", async () => {
    const { ranker, ids } = await ranking(worsening(60), "ferry");
    expect([1, 39, 41, 99].map((limit) => ranker.rank(ids, limit).length)).toEqual([1, 39, 41, 60]);
    expect(ranker.rank([], 9)).toEqual([]);
  });

  test("asks of the twelve best whether they hold the kind of answer, and these may then change places", async () => {
    const asked: number[] = [];
    const holds = ({ article }: Sentence): number => {
      asked.push(article.text.length);
      return article.text.length === TENTH ? 1 : 0;
    };
    const articles = worsening(30);
    const TENTH = articles[9]?.text.length ?? 0;
    const weights = { ...WEIGHTS, close: { ...WEIGHTS.close, kind: 99 } };
    const { ranker, ids } = await ranking(articles, "ferry", { weights, holds });
    const ranked = ranker.close(ids.toReversed());
    expect(asked.length).toBe(12);
    expect(Math.max(...asked)).toBe(articles[11]?.text.length);
    expect(idsOf(ranked)).toEqual([9, ...ids.filter((id) => id !== 9)]);
    expect(ranked.map(({ close }) => close?.kind)).toEqual([1, ...ids.slice(1).map(() => 0)]);
  });
});

describe("how certain an answer is", () => {
  const none = { cover: 0, names: 0, ordinary: 0, instead: 0, known: 0, one: 0 };
  const certainty = async (weights: Partial<Weights>) => {
    const { ranker, ids } = await ranking(equal(1), "ferry", { weights: { ...WEIGHTS, ...weights } });
    return ranker.rank(ids, 1)[0];
  };

  test.each([
    [0, 0.5],
    [2, 1 / (1 + Math.exp(-2))],
    [-2, 1 / (1 + Math.exp(2))],
  ])("goes from 0 to 1: %d is %d", async (one, expected) => {
    expect((await certainty({ certainty: { ...none, one } }))?.certainty).toBeCloseTo(expected, 12);
  });

  test("goes by what the sentence holds, and by how much of the question the corpus knows", async () => {
    const { ranker, ids } = await ranking(equal(1), "ferry zebra");
    const [best] = ranker.close(ids);
    if (!best?.close) throw new Error("not looked at");
    const { cover, names, ordinary, instead } = best.close;
    const { known, ...seen } = ranker.seen(best.close);
    expect(seen).toEqual({ cover, names, ordinary, instead, one: 1 });
    expect(known).toBeGreaterThan(0);
    expect(known).toBeLessThan(0.5);
    expect(best.cover).toBe(cover);
  });

  test("is enough from the line on", async () => {
    const answers = async (line: number) =>
      (await certainty({ certainty: { ...none, one: 0 }, line }))?.answers;
    expect([await answers(0.49), await answers(0.5), await answers(0.51)]).toEqual([true, true, false]);
  });
});

test("a question of stop words alone finds nothing in any sentence, and no look at one fails", async () => {
  const { ranker, ids } = await ranking(equal(2), "what is it");
  for (const { close, cover, score, certainty } of ranker.rank(ids, 9)) {
    expect(close).toMatchObject({ cover: 0, local: 0, exact: 0, bigrams: 0, tight: 0, theme: 0, instead: 0 });
    expect([cover, Number.isFinite(score), certainty < WEIGHTS.line]).toEqual([0, true, true]);
  }
});
