import type { Problem } from "../../corpus/problem.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import type { OnShelf } from "./bound.ts";
import { chosenOf } from "./choosing.ts";
import type { Listed } from "./listing.ts";
import type { Records } from "./records.ts";

/** What a shelf holds at a moment. It never changes: a change makes another. */
export interface Stock {
  readonly records: Records;
  readonly volumes: readonly OnShelf[];
  readonly problems: readonly Problem[];
  /** Of the problems those of what was not even opened to be read: folders, links and what else is no plain file. */
  readonly unopened: readonly Problem[];
}

export const EMPTY: Stock = { records: new Map(), volumes: [], problems: [], unopened: [] };

/** The articles of a stock that are shown, by id. */
export function articlesOf({ volumes }: Stock): ReadonlyMap<string, SegmentedArticle> {
  const shown = new Map<string, SegmentedArticle>();
  for (const { volume, gone } of volumes)
    for (const [at, article] of volume.articles.entries())
      if (!gone.articles.has(at)) shown.set(article.id, article);
  return shown;
}

const CLOSED = "may not be opened";

export const unopenedIn = ({ closed, odd }: Pick<Listed, "closed" | "odd">): readonly Problem[] => [
  ...closed.map((file) => ({ file, reason: CLOSED })),
  ...odd,
];

/** There may be a hundred thousand of them, and they are compared at each look. */
export const areSame = (some: readonly Problem[], others: readonly Problem[]): boolean =>
  some.length === others.length &&
  some.every(({ file, reason }, at) => file === others[at]?.file && reason === others[at].reason);

/** What could not be read, and which articles stand for others. */
export async function problemsOf(records: Records): Promise<Problem[]> {
  const { doubles } = await chosenOf(records);
  return [
    ...[...records.values()].flatMap(({ problems }) => problems),
    ...doubles.map(({ path, of }) => ({
      file: records.get(path)?.name ?? path,
      reason: `holds the same article as ${of.id}, which stands for both`,
    })),
  ];
}
