import type { WordRole } from "../../../text/language.ts";
import {
  CLAUSE_OPENERS,
  COORDINATORS,
  DEFINITES,
  DENIALS,
  DIRECTIONS,
  DOUBTS,
  JOINING_VERBS,
} from "../data/claim-words.ts";

/** Where a word is in two lists, the later one counts. */
const LISTS: readonly (readonly [WordRole, string])[] = [
  ["definite", DEFINITES],
  ["direction", DIRECTIONS],
  ["join", JOINING_VERBS],
  ["opener", CLAUSE_OPENERS],
  ["coordinator", COORDINATORS],
  ["doubt", DOUBTS],
  ["denial", DENIALS],
];

const ROLES: ReadonlyMap<string, WordRole> = new Map(
  LISTS.flatMap(([role, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word) => [word, role] as const),
  ),
);

/** What a folded word does to the claim that it stands in, besides naming something. */
export const roleIn = (word: string): WordRole | null => ROLES.get(word) ?? null;
