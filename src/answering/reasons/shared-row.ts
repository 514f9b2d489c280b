import type { Language, Word } from "../../text/language.ts";

/** More words than this are not compared: both sides come from strangers. */
const MOST_ASKED = 96;
const MOST_READ = 2000;

const content = (words: readonly Word[], language: Language): number =>
  new Set(words.map(({ word }) => language.term(word)).filter(Boolean)).size;

/** Where the longest row of a question's words that stands in the text as it was asked ends, and how long it is. */
function longestRow(asked: readonly string[], there: readonly Word[]): { end: number; length: number } {
  let best = { end: 0, length: 0 };
  let before: number[] = [];
  there.forEach(({ word }, at) => {
    const now = asked.map((each, i) => (each === word ? (before[i - 1] ?? 0) + 1 : 0));
    const length = Math.max(0, ...now);
    if (length > best.length) best = { end: at + 1, length };
    before = now;
  });
  return best;
}

/**
 * The longest row of words that a text has just as the question has it, as the text prints it; empty where it holds
 * fewer than two words that are searched for.
 */
export function sharedRow(
  question: string,
  text: string,
  slips: ReadonlyMap<string, string>,
  language: Language,
): string {
  const asked = language.words(question).slice(0, MOST_ASKED);
  const there = language.wordSpans(text).slice(0, MOST_READ);
  const { end, length } = longestRow(
    asked.map((word) => slips.get(word) ?? word),
    there,
  );
  const row = there.slice(end - length, end);
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last || content(row, language) < 2) return "";
  return text.slice(first.start, last.end);
}
