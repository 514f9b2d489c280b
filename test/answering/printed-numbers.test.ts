import { expect, test } from "vitest";
import { numbersPrinted } from "../../src/answering/printed-numbers.ts";
import { articleOf } from "../../src/corpus/article.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";

const english = await loadEnglish();

const text = "It cost $3.5 million. Nobody came. Some 20 to 30 boats left in 2031.";
const { sentences } = articleOf(
  { text, bodyStart: 0, title: "a", date: "2031-05-03" },
  "a",
  "a.txt",
  english,
);

test("the numbers of a sentence are told by their lowest and highest value", () => {
  const printed = sentences.map((sentence) => numbersPrinted(sentence, english));
  expect(printed[0]).toEqual([3_500_000, 3_500_000]);
  expect(printed[1]).toEqual([]);
  expect(printed[2]).toEqual(expect.arrayContaining([20, 30, 2031]));
});

test("a sentence is read for them once, also where it prints none", () => {
  let reads = 0;
  const counting = {
    ...english,
    numbersIn: (words: string) => {
      reads++;
      return english.numbersIn(words);
    },
  };
  const [first] = articleOf(
    { text: "None. One 1.", bodyStart: 0, title: "b" },
    "b",
    "b.txt",
    english,
  ).sentences;
  for (let time = 0; time < 3; time++) if (first) numbersPrinted(first, counting);
  expect(reads).toBe(1);
});
