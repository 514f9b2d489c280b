import type { PersonProfile } from "../../text/person.ts";
import type { Citation } from "../answer.ts";
import { newestOf } from "../by-day.ts";
import { cite, foremost } from "../citing.ts";
import type { Context, CorpusView, Match } from "../command.ts";
import { names } from "../people.ts";
import { about, isQuestion } from "../silence.ts";

/** The matches that answer by themselves, and not only stand near one that does. */
function answering(matches: readonly Match[], words: string, { corpus }: Context): readonly Match[] {
  if (!isQuestion(words, corpus.language)) return about(matches);
  const sure = matches.filter(({ answers }) => answers === true);
  return sure.length > 0 ? sure : matches.slice(0, 1);
}

/**
 * Of the people of an answer those whom its newest sentences name, the newest first; nobody where the newest of all names
 * another.
 */
export function newestPeople(
  people: readonly PersonProfile[],
  citations: readonly Citation[],
  corpus: CorpusView,
): readonly PersonProfile[] {
  const placed = people.flatMap((person) => {
    const at = citations.findIndex(({ sentence }) => names({ sentence, score: 0, cover: 1 }, person, corpus));
    return at < 0 ? [] : [{ person, at }];
  });
  const isNamedFirst = placed.some(({ at }) => at === 0);
  return isNamedFirst ? placed.sort((a, b) => a.at - b.at).map(({ person }) => person) : [];
}

/** Matches that answer as citations, those of the newest articles first. */
export const citeNewest = (matches: readonly Match[], words: string, context: Context): readonly Citation[] =>
  cite(newestOf(answering(matches, words, context)), words, context.limit, context.corpus, foremost);
