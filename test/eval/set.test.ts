import { expect, test } from "vitest";
import { isRight, type Place, type Question } from "./set.ts";

const asked = (gold: readonly Place[]): Question => ({
  id: "1",
  group: "1",
  question: "Who?",
  gold,
  among: [],
});
const span = (start: number, end: number, article = "ferry"): Place => ({ article, start, end });

test.each<[string, Place, Place[], boolean]>([
  ["that holds the answer", span(0, 40), [span(10, 20)], true],
  ["that holds a part of it", span(0, 40), [span(39, 50)], true],
  ["inside of it", span(10, 20), [span(0, 40)], true],
  ["that ends where it begins", span(0, 40), [span(40, 50)], false],
  ["that begins where it ends", span(40, 50), [span(0, 40)], false],
  ["at its offsets in another article", span(0, 40, "market"), [span(0, 40)], false],
  ["that holds the second answer", span(50, 60), [span(0, 10), span(55, 58)], true],
  ["where nothing answers", span(0, 40), [], false],
])("what counts as right: a sentence %s (%#)", (_, sentence, gold, right) => {
  expect(isRight(sentence, asked(gold))).toBe(right);
});
