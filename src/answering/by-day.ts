import type { SegmentedArticle, Sentence } from "../text/article.ts";

const dayOf = ({ date }: SegmentedArticle): string => date ?? "";

const byDay = (a: SegmentedArticle, b: SegmentedArticle): number =>
  dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1;

const sorted = new WeakMap<readonly SegmentedArticle[], readonly SegmentedArticle[]>();

/** Articles with the newest first; those without a date come last, all else stays in order. */
export function newestFirst(articles: readonly SegmentedArticle[]): readonly SegmentedArticle[] {
  const known = sorted.get(articles);
  if (known) return known;
  const made = articles.toSorted(byDay);
  sorted.set(articles, made);
  return made;
}

/** The same of what has a sentence. */
export const newestOf = <T extends { readonly sentence: Sentence }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => byDay(a.sentence.article, b.sentence.article));
