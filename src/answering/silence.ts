import { at } from "../text/at.ts";
import type { Language } from "../text/language.ts";
import { type Saying, say, sayCount } from "../text/saying.ts";
import type { HowRead, Match } from "./command.ts";

/**
 * So much of a question, by rarity of its words, must stand in a sentence and around it. Of 522 questions, half of
 * them with their paragraph taken away, this answers 94 % of the first half and keeps silent on 90 % of the other. Just
 * above one half: of two words, one alone is no answer.
 */
const ENOUGH = 0.51;

/** Whether the best match answers, or is only the nearest there is. */
export const answers = (matches: readonly Match[], enough = ENOUGH): boolean =>
  (matches[0]?.cover ?? 0) >= enough;

/** Whether words ask a whole question, or only name what is looked for. */
export const isQuestion = (words: string, language: Language): boolean => language.wants(words) !== "other";

/** Whether the corpus answers a whole question. */
export const answersWhole = (matches: readonly Match[]): boolean => matches[0]?.answers === true;

/** A sentence may hold so much less of what was asked than the best one does, and still be about it. */
const STILL_ABOUT = 0.55;

/** The matches that are about what was asked, not only near what is. */
export const about = <M extends Match>(matches: readonly M[]): readonly M[] =>
  matches.filter(({ cover }) => cover >= STILL_ABOUT * at(matches, 0).cover);

/** Matches that answer by themselves come before those that are only near, each in their order. */
export const answersFirst = <M extends Match>(matches: readonly M[]): readonly M[] => [
  ...matches.filter(({ cover }) => cover >= ENOUGH),
  ...matches.filter(({ cover }) => cover < ENOUGH),
];

/** What is said where nothing answers: honest, and in one sentence. */
export const noAnswer = (articles: number): Saying =>
  sayCount(
    articles,
    "The one article here does not answer that.",
    "None of the {count} articles here answers that.",
  );

const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" or ");

/** What of a question no article has: names, and words that were read as others. */
export const readingNote = ({ unnamed, slips }: HowRead): readonly Saying[] => [
  ...(unnamed.length > 0 ? [say("No article here names {names}.", { names: listed(unnamed) })] : []),
  ...[...slips].map(([typed, meant]) => say('I read "{typed}" as "{meant}".', { typed, meant })),
];
