import { type SegmentedArticle, type Sentence, wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";

/** Of the words of both, so many are shared where one sentence is the other edited. */
const ALIKE = 0.5;
/** Sentences looked at in one article. */
const MOST_READ = 20_000;

const termsOf = (text: string, language: Language): ReadonlySet<string> =>
  new Set(language.words(text).map((word) => language.term(word) || word));

/** How much two sets share, 0 to 1 (Dice); NaN where both are empty. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((each) => b.has(each)).length;
  return (2 * common) / (a.size + b.size);
}

/**
 * What a sentence has become in a later version of its article: the same words, else what is likest; null for nothing.
 */
export function nowIn(then: Sentence, current: SegmentedArticle, language: Language): Sentence | null {
  const sentences = current.sentences.slice(0, MOST_READ);
  const words = wordsOf(then);
  const same = sentences.filter((sentence) => wordsOf(sentence) === words);
  const kept = same.find(({ number }) => number === then.number) ?? same[0];
  if (kept) return kept;
  const terms = termsOf(words, language);
  let best: { like: number; sentence: Sentence | null } = { like: ALIKE, sentence: null };
  for (const sentence of sentences) {
    const like = shared(terms, termsOf(wordsOf(sentence), language));
    if (like > best.like) best = { like, sentence };
  }
  return best.sentence;
}
