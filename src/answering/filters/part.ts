import type { SegmentedArticle } from "../../text/article.ts";
import { newestFirst } from "../by-day.ts";
import type { CorpusView } from "../command.ts";
import type { Filters } from "./reading.ts";

/** The articles that filters leave. */
export interface Part {
  readonly corpus: CorpusView;
  readonly within: (article: SegmentedArticle) => boolean;
  /** How many were left out for having no date alone. */
  readonly undated: number;
}

/** Whether a day lies in the stretch; of a day that is told less exactly, whether it may. */
const isBetween = (day: string, { from, to }: Filters): boolean =>
  (from === undefined || day >= from.slice(0, day.length)) &&
  (to === undefined || day <= to.slice(0, day.length));

const isOf = ({ source }: SegmentedArticle, { outlets }: Filters): boolean =>
  outlets === undefined || (source !== null && outlets.has(source));

/** Whether filters leave anything out. */
export const narrows = ({ from, to, outlets }: Filters): boolean =>
  from !== undefined || to !== undefined || outlets !== undefined;

const hasDays = ({ from, to }: Filters): boolean => from !== undefined || to !== undefined;

/** The part of a corpus that filters leave; with the newest first where they are wanted first. */
export function partOf(corpus: CorpusView, filters: Filters): Part {
  const within = (article: SegmentedArticle): boolean =>
    isOf(article, filters) &&
    (!hasDays(filters) || (article.date !== null && isBetween(article.date.slice(0, 10), filters)));
  const left = narrows(filters) ? corpus.articles.filter(within) : corpus.articles;
  const undated = hasDays(filters)
    ? corpus.articles.filter((article) => article.date === null && isOf(article, filters)).length
    : 0;
  const articles = filters.latest ? newestFirst(left) : left;
  return { corpus: { ...corpus, articles, ...(narrows(filters) && { part: true }) }, within, undated };
}
