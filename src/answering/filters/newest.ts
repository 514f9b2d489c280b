import type { Citation } from "../answer.ts";
import { newestOf } from "../by-day.ts";
import { cite, foremost } from "../citing.ts";
import type { Context, Match } from "../command.ts";
import { about, isQuestion } from "../silence.ts";

/** The matches that answer by themselves, and not only stand near one that does. */
function answering(matches: readonly Match[], words: string, { corpus }: Context): readonly Match[] {
  if (!isQuestion(words, corpus.language)) return about(matches);
  const sure = matches.filter(({ answers }) => answers === true);
  return sure.length > 0 ? sure : matches.slice(0, 1);
}

/** Matches that answer as citations, those of the newest articles first. */
export const citeNewest = (matches: readonly Match[], words: string, context: Context): readonly Citation[] =>
  cite(newestOf(answering(matches, words, context)), words, context.limit, context.corpus, foremost);
