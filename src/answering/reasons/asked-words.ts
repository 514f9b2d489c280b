import type { Language } from "../../text/language.ts";

/** A word of a question that is searched for. */
export interface AskedWord {
  /** As it was typed, or as it was read where it was a slip of the pen. */
  readonly shown: string;
  readonly folded: string;
  /** What it is searched by, and what says about the same. */
  readonly terms: ReadonlySet<string>;
}

/** Longer questions are not read to their end. */
const MOST_READ = 96;
const MOST_WORDS = 48;

/** The distinct words of a question that are searched for, in order. */
export function askedWords(
  question: string,
  slips: ReadonlyMap<string, string>,
  language: Language,
): readonly AskedWord[] {
  const found = new Map<string, AskedWord>();
  for (const { word, start, end } of language.wordSpans(question).slice(0, MOST_READ)) {
    const meant = slips.get(word);
    const folded = meant ?? word;
    const term = language.term(folded);
    if (term === "" || found.has(term)) continue;
    const terms = new Set([term, ...language.kin(term)]);
    found.set(term, { shown: meant ?? question.slice(start, end), folded, terms });
  }
  return [...found.values()].slice(0, MOST_WORDS);
}

/** Which of the words stand in a text, each with the form it has there: its own where that is there, else the first. */
export function heldIn(
  text: string,
  asked: readonly AskedWord[],
  language: Language,
): ReadonlyMap<AskedWord, { readonly printed: string; readonly same: boolean }> {
  const held = new Map<AskedWord, { printed: string; same: boolean }>();
  for (const { word, start, end } of language.wordSpans(text)) {
    const term = language.term(word);
    if (term === "") continue;
    for (const each of asked) {
      if (!each.terms.has(term)) continue;
      const same = word === each.folded;
      if (same || !held.has(each)) held.set(each, { printed: text.slice(start, end), same });
    }
  }
  return held;
}
