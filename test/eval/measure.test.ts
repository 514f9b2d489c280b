import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/text/article.ts";
import { bm25 } from "./engines/bm25.ts";
import { flexSearch } from "./engines/flexsearch.ts";
import { ibid } from "./engines/ibid.ts";
import { resultOf, scoresOf } from "./measure.ts";
import { missesOf } from "./misses.ts";
import type { EvalSet } from "./set.ts";
import { harbour, language, where } from "./small-set.ts";
import { headingOf, tableOf } from "./table.ts";

const PRICE = { question: "What does a ticket cost?", gold: [where("ferry", "nine crowns")] };
const CHESS = { question: "Who won the chess tournament?", gold: [] };
const ENGINES = [flexSearch, bm25, ibid];

async function scored(set: EvalSet, maker = ibid) {
  const engine = await maker.make(set, language);
  return Promise.all(set.questions.map((question) => resultOf(engine, question, set)));
}

describe.each(ENGINES)("$name", (maker) => {
  test("shows the sentence that answers first", async () => {
    const [result] = await scored(await harbour([PRICE]), maker);
    expect(result?.shown.map(wordsOf)[0]).toBe("A ticket costs nine crowns.");
    expect(result).toMatchObject({ rank: 0, answered: true, among: [] });
  });

  test("ranks the candidates of a question, the right one among them", async () => {
    const among = [
      where("market", "Fish is sold until the bell rings."),
      where("ferry", "The ferry to Ostrel sails at noon."),
      where("ferry", "A ticket costs nine crowns."),
    ];
    const [result] = await scored(await harbour([{ ...PRICE, among }]), maker);
    expect(result?.among).toEqual([true, false, false]);
  });

  test("scores no candidates where none of them is right", async () => {
    const among = [where("market", "Fish is sold until the bell rings.")];
    const [result] = await scored(await harbour([{ ...PRICE, among }]), maker);
    expect(result?.among).toEqual([]);
  });

  test("gains nothing by candidates that it holds for equal", async () => {
    const gold = [where("market", "Fish is sold until the bell rings.")];
    const among = [...gold, where("market", "The market opens on Tuesday.")];
    const [result] = await scored(await harbour([{ question: "Whale?", gold, among }]), maker);
    expect(result?.among).toEqual([false, true]);
  });
});

describe("the figures of a set", () => {
  test("count Hit@k over what has an answer, and silence over what has none", async () => {
    const scores = scoresOf(await scored(await harbour([PRICE, CHESS])));
    expect(scores).toMatchObject({ hits: [1, 1, 1, 1], mrr: 1, answered: 1, silent: 1 });
  });

  test("are shown only where the set says something about them", async () => {
    const set = await harbour([PRICE]);
    const table = tableOf(new Map([["Ibid", scoresOf(await scored(set))]]));
    expect(table.split("\n")[0]).toMatch(/Hit@1.*Hit@10.*MRR@10.*answered %.*median ms/u);
    expect(table).not.toMatch(/silent|MAP|NaN/u);
  });

  test("stand below a line that says what the set is made of", async () => {
    expect(headingOf(await harbour([PRICE, CHESS]))).toBe(
      "harbour: 1 question with an answer, 1 without, 2 articles, 5 sentences",
    );
  });
});

describe("misses", () => {
  test("name the question, what is right and what was shown", async () => {
    const set = await harbour([PRICE, { ...PRICE, id: "odd", gold: [where("market", "Tuesday")] }]);
    expect(missesOf(await scored(set), 5, set)).toEqual([
      [
        "? What does a ticket cost?  [odd]",
        "  right:  The market opens on Tuesday.  (not shown)",
        "  shown:  A ticket costs nine crowns.",
      ].join("\n"),
    ]);
  });

  test("are as many as were asked for", async () => {
    const wrong = { ...PRICE, gold: [where("market", "Tuesday")] };
    const set = await harbour([wrong, wrong, wrong]);
    expect(missesOf(await scored(set), 2, set)).toHaveLength(2);
  });
});
