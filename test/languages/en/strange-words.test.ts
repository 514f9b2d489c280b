import { describe, expect, test } from "vitest";
import { loadEnglish } from "../../../src/languages/en/pack.ts";
import { articleOf } from "../../support/article.ts";

const language = await loadEnglish();
/** What every plain object answers to: a table must not take these words of an article for entries of its own. */
const WORDS = [
  "constructor",
  "__proto__",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "isPrototypeOf",
  "prototype",
];
const PLACES: readonly ((word: string) => string)[] = [
  (word) => `The head said "we will" ${word} on Monday.`,
  (word) => `“We will go,” ${word} back said. “It is late,” Ada Berg ${word} on.`,
  (word) => `${word} said “we will go on” and ${word} it.`,
  (word) => `They sold 12 ${word} and 3.5 ${word}s, a ${word} of 7 ${word}%.`,
  (word) => `It cost $12 ${word}, 5 ${word} ${word} and two ${word}.`,
  (word) => `Two hundred ${word}, ${word} thousand and a dozen ${word} per ${word}.`,
  (word) => `The ${word} Ada Berg, a ${word} of ${word}, met ${word} Ada ${word} Berg, who ${word} it.`,
  (word) => `${word} Berg, ${word} of the bank, was ${word}.`,
  (word) => `On 3 ${word} 2024, last ${word}, ${word} 5, 2024 and in ${word} it rained ${word} ago.`,
];

describe.each(language.annotators.map((annotator) => ({ annotator, type: annotator.type })))(
  "the $type annotator",
  ({ annotator }) => {
    test.each(WORDS)("takes %s for a word like any other", (word) => {
      for (const place of PLACES) {
        const strange = articleOf(place(word));
        const plain = articleOf(place("x".repeat(word.length)));
        expect(() => annotator.annotate(plain, plain.sentences)).not.toThrow();
        for (const found of annotator.annotate(strange, strange.sentences)) {
          for (const [field, value] of Object.entries(found))
            expect(["string", "number"], `${field} in ${strange.text}`).toContain(typeof value);
        }
      }
    });
  },
);

test.each(WORDS)("the words of a question may be %s", (word) => {
  expect(() => language.understand(`who is ${word}?`)).not.toThrow();
  expect(language.meansRole(word, word)).toBe(false);
  expect(language.isOffice(word)).toBe(false);
  expect(typeof language.term(word)).toBe("string");
  expect(language.kin(word).size).toBe(0);
  expect(
    language.joinNames([{ name: `Ada ${word}`, printed: word, articleId: word, role: word }]),
  ).toHaveLength(1);
});
