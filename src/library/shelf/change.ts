import type { Problem } from "../../corpus/problem.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import { articlesOf, type Stock } from "./stock.ts";

/** An article that says something else than before. */
export interface Update {
  readonly before: SegmentedArticle;
  readonly now: SegmentedArticle;
}

/** What came of reading a shelf again. */
export interface Change {
  readonly added: readonly SegmentedArticle[];
  readonly updated: readonly Update[];
  readonly removed: readonly SegmentedArticle[];
  readonly unchanged: number;
  /** What could not be read, of all that is there. */
  readonly problems: readonly Problem[];
}

/** An article that stays is the same object: its volume stays. Merged volumes hold equal ones. */
export const isSame = (a: SegmentedArticle, b: SegmentedArticle): boolean =>
  a === b ||
  (a.text === b.text &&
    a.title === b.title &&
    a.source === b.source &&
    a.date === b.date &&
    a.url === b.url &&
    a.authors.join() === b.authors.join());

function unchangedIn({ volumes, problems }: Stock): Change {
  const unchanged = volumes.reduce(
    (sum, { volume, gone }) => sum + volume.articles.length - gone.articles.size,
    0,
  );
  return { added: [], updated: [], removed: [], unchanged, problems };
}

export function changeBetween(before: Stock, after: Stock): Change {
  // Nearly every look at the files finds them as they were.
  if (before === after) return unchangedIn(after);
  const [old, now] = [articlesOf(before), articlesOf(after)];
  const added: SegmentedArticle[] = [];
  const updated: Update[] = [];
  for (const [id, article] of now) {
    const earlier = old.get(id);
    if (!earlier) added.push(article);
    else if (!isSame(earlier, article)) updated.push({ before: earlier, now: article });
  }
  const removed = [...old.values()].filter(({ id }) => !now.has(id));
  const unchanged = now.size - added.length - updated.length;
  return { added, updated, removed, unchanged, problems: after.problems };
}
