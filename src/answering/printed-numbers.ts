import { type SegmentedArticle, type Sentence, wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";

/** The lowest and the highest value of each number, in turn. */
export type Ranges = readonly number[];

const none: Ranges = [];

/** By sentence number; reading a large corpus for its numbers takes most of a second. */
const known = new WeakMap<SegmentedArticle, Ranges[]>();

function read(sentence: Sentence, language: Language): Ranges {
  const ranges = language.numbersIn(wordsOf(sentence)).flatMap(({ value, high = value }) => [value, high]);
  return ranges.length === 0 ? none : ranges;
}

/** The numbers that a sentence prints: read once, then kept for as long as its article is. */
export function numbersPrinted(sentence: Sentence, language: Language): Ranges {
  const { article, number } = sentence;
  const before = known.get(article);
  const kept = before ?? [];
  if (!before) known.set(article, kept);
  const ranges = kept[number] ?? read(sentence, language);
  kept[number] = ranges;
  return ranges;
}
