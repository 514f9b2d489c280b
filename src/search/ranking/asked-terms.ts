import { at } from "../../text/at.ts";
import type { Language } from "../../text/language.ts";
import type { JoinedIndex } from "../indexes.ts";
import type { Tokens } from "../tokens.ts";
import { Places } from "./places.ts";

/** A term of a question, against a corpus. */
export interface AskedTerm {
  readonly term: string;
  /** Its number in the token table; negative where the corpus does not hold it. */
  readonly number: number;
  /** Terms of the corpus that say about the same, by number. */
  readonly kin: ReadonlyMap<string, number>;
  readonly rarity: number;
  /** An answer may well do without it. */
  readonly light: boolean;
}

const LIGHTLY = 0.25;

/** Whether the corpus holds the term or one of its kin. */
export const isKnown = ({ number, kin }: AskedTerm): boolean => number >= 0 || kin.size > 0;

/** Looks terms up. One that the corpus does not hold is as rare as what stands for it. */
export async function lookUp(
  terms: readonly string[],
  language: Language,
  tokens: Tokens,
  index: JoinedIndex,
): Promise<AskedTerm[]> {
  const found = terms.map((term) => {
    const kin = [...language.kin(term)].map((other) => [other, tokens.term(other)] as const);
    return {
      term,
      number: tokens.term(term),
      kin: new Map(kin.filter(([, number]) => number >= 0)),
      light: language.isLight(term),
    };
  });
  const standIns = found.map(({ term, number, kin }) => (number >= 0 ? term : ([...kin.keys()][0] ?? term)));
  const rarities = await index.rarities(standIns);
  return found.map((each, place) => ({ ...each, rarity: at(rarities, place) }));
}

/** The terms to look for: beside one that the corpus does not hold, those that say about the same. */
export const searchedTerms = (asked: readonly AskedTerm[]): string[] => [
  ...new Set(asked.flatMap(({ term, number, kin }) => (number >= 0 ? [term] : [term, ...kin.keys()]))),
];

/** A term's place among those asked, by its number and its kin's numbers; its own word comes before kin. */
export const placesByNumber = (asked: readonly AskedTerm[]): Places =>
  new Places([
    ...asked.flatMap(({ kin }, place) => [...kin.values()].map((number) => [number, place] as const)),
    ...asked.flatMap(({ number }, place) => (number < 0 ? [] : [[number, place] as const])),
  ]);

/**
 * How much each term must be there for the question to be answered: its rarity; but an ordinary word that the corpus
 * does not hold may well be said in another way, and counts no more than those it holds do on average.
 */
export function neededWeights(asked: readonly AskedTerm[], names: ReadonlySet<string>): number[] {
  const known = asked.filter(isKnown);
  const usual = known.reduce((sum, { rarity }) => sum + rarity, 0) / Math.max(1, known.length);
  return asked.map((each) => {
    const weight = isKnown(each) || names.has(each.term) || known.length === 0 ? each.rarity : usual;
    return each.light && !names.has(each.term) ? LIGHTLY * weight : weight;
  });
}
