import type { Language } from "../text/language.ts";

/** Whether all words that were typed stand in a text, folded; the last may be the beginning of one. */
export function wordsWithin(typed: string, text: string, language: Language): boolean {
  const asked = language.words(typed);
  const there = language.words(text);
  return (
    asked.length > 0 &&
    asked.every((word, i) =>
      there.some((other) => (i === asked.length - 1 ? other.startsWith(word) : other === word)),
    )
  );
}
