import { expect, test } from "vitest";
import { Vocabulary } from "../../src/search/vocabulary.ts";
import { language } from "../support/searched.ts";

test("words and terms are numbered in order of first use", () => {
  const vocabulary = new Vocabulary(language);
  expect(["ferries", "the", "coal", "ferry", "ferries"].map((word) => vocabulary.take(word))).toEqual([
    0, 1, 2, 3, 0,
  ]);
  expect(vocabulary.words()).toEqual(["ferries", "the", "coal", "ferry"]);
  expect(vocabulary.terms()).toEqual(["ferri", "coal"]);
  expect([0, 1, 2, 3].map((word) => vocabulary.termOf(word))).toEqual([0, -1, 1, 0]);
});

test("a word comes with its term where that is known", () => {
  const vocabulary = new Vocabulary(language);
  vocabulary.take("ferry");
  expect([vocabulary.takeWith("boats", "boat"), vocabulary.takeWith("the", "")]).toEqual([1, 2]);
  // It is taken in once: what it came with first stands.
  expect([vocabulary.takeWith("boats", "ship"), vocabulary.takeWith("ferry", "boat")]).toEqual([1, 0]);
  expect([0, 1, 2].map((word) => vocabulary.termOf(word))).toEqual([0, 1, -1]);
  expect(vocabulary.terms()).toEqual(["ferri", "boat"]);
});

test("what no number stands for has no text, no term and no meaning", () => {
  const vocabulary = new Vocabulary(language);
  vocabulary.take("coal");
  expect([vocabulary.wordText(-1), vocabulary.textOf(-1), vocabulary.termOf(-1)]).toEqual(["", "", -1]);
  expect([vocabulary.word("tram"), vocabulary.term("tram"), vocabulary.meaningOf(-1)]).toEqual([
    -1,
    -1,
    null,
  ]);
});

test("what a term means is asked of the language once", () => {
  const asked: string[] = [];
  const meaning = (term: string) => {
    asked.push(term);
    return term === "coal" ? Int8Array.of(127) : undefined;
  };
  const vocabulary = new Vocabulary({ ...language, meaning });
  for (const word of ["coal", "ferry"]) vocabulary.take(word);
  for (let times = 0; times < 2; times++)
    expect([vocabulary.meaningOf(0), vocabulary.meaningOf(1)]).toEqual([Int8Array.of(127), null]);
  expect(asked).toEqual(["coal", "ferri"]);
});
