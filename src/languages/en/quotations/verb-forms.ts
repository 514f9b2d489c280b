import { IRREGULAR_FORMS } from "../data/speech-verbs.ts";

const DOUBLES_LAST = /(?:[^aeiou]|qu)[aeiou][bdgmnprt]$/u;
const SOFT_Y = /[^aeiou]y$/u;

const withS = (verb: string): string[] => {
  if (SOFT_Y.test(verb)) return [`${verb.slice(0, -1)}ies`];
  return /[sxzh]$/u.test(verb) ? [`${verb}s`, `${verb}es`] : [`${verb}s`];
};

/** The base form with its regular endings and the irregular ones known: "quip" gives quips, quipped, quipping. */
export function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/u, "");
  const past = SOFT_Y.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const doubled = DOUBLES_LAST.test(verb) ? [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`] : [];
  return [verb, ...withS(verb), past, `${stem}ing`, ...doubled, ...(IRREGULAR_FORMS.get(verb) ?? [])];
}

/** The words of a list that is written with blanks between. */
export const listed = (words: string): string[] => words.trim().split(/\s+/u);

export const formsOfAll = (verbs: string): string[] => listed(verbs).flatMap(formsOf);

/** "saying": a participle, not a finite verb. */
export const isParticiple = (word: string): boolean => word.endsWith("ing");
