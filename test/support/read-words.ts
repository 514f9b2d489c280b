import type { ReadWords } from "../../src/answering/nearness.ts";
import { wordsOf } from "../../src/text/article.ts";
import type { Language } from "../../src/text/language.ts";

/** The words of sentences that stand in no corpus. */
export const readWords = (language: Language): ReadWords => ({
  language,
  wording: (sentence) => {
    const words = language.words(wordsOf(sentence));
    return { words, terms: words.map((word) => language.term(word)) };
  },
});
