import { remembered } from "../../../text/remembered.ts";
import { PEOPLES } from "../data/peoples.ts";
import { PAST_RANKS, RANK_WORDS, ROLE_PHRASES, ROLE_SYNONYMS } from "../data/role-synonyms.ts";
import { anyOf } from "../patterns.ts";
import { fold, Sense, sensesOf } from "./lexicon.ts";

export const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stands for the 's of a possessive among the words of a phrase. */
export const POSSESSIVE = "'s";

const RANKS = wordSet(RANK_WORDS);
const PAST = wordSet(PAST_RANKS);
const peoples = PEOPLES.flatMap(([country, ...people]) =>
  [country, ...people].map((word) => [fold(word), fold(country)] as const),
);
const countries: ReadonlyMap<string, string> = new Map(peoples);
const countryNames: ReadonlySet<string> = new Set(countries.values());
const longNames = [...countries.keys()].filter((name) => name.includes(" "));
const LONG_COUNTRY = new RegExp(`(?<= )${anyOf(longNames)}(?= )`, "g");
const alike = new Map<string, ReadonlySet<string>>();
for (const group of ROLE_SYNONYMS)
  for (const word of group) alike.set(word, new Set([...(alike.get(word) ?? []), ...group]));

/** The country of a word for it or its people. */
export const countryOf = (word: string): string | undefined =>
  countries.get(word) ?? countries.get(`${word}.`);

export const isCountry = (word: string): boolean => countryNames.has(word);

/** Whether two role words may name one office. */
export const isSynonym = (a: string, b: string): boolean => a === b || alike.get(a)?.has(b) === true;

export const isRank = (word: string): boolean => RANKS.has(word);

/** "ex" and "then" both tell of what someone was. */
export const rankOf = (word: string): string => (PAST.has(word) ? "former" : word);

const isKnownRole = (word: string): boolean =>
  alike.has(word) || (sensesOf(word) & (Sense.role | Sense.title | Sense.person)) !== 0;

export const isRole = (word: string): boolean => isKnownRole(word) && countryOf(word) === undefined;

const singular = (word: string): string => {
  const short = word.endsWith("s") ? word.slice(0, -1) : word;
  return isKnownRole(short) ? short : word;
};

/** Lower case, words only, what is said in several words in one; " 's " after an owner. */
function plain(phrase: string): string {
  let text = ` ${fold(phrase)
    .replace(/'s(?![\p{L}\p{N}])|(?<=s)'(?![\p{L}\p{N}])/gu, " \0 ")
    .replace(/\b(ex|vice|co|then|former)-/g, "$1 ")
    .replace(/[^\p{L}\p{N}.\0-]+/gu, " ")
    .trim()} `;
  for (const [several, one] of ROLE_PHRASES)
    text = text.replaceAll(` ${several} `, ` ${one.replaceAll(" ", "_")} `);
  return text.replace(LONG_COUNTRY, (name) => (countries.get(name) ?? name).replaceAll(" ", "_")).trim();
}

const wordOf = (piece: string): string =>
  piece === "\0" ? POSSESSIVE : singular(piece.replaceAll("_", " ").replace(/\.$/, ""));

/** A corpus says the same roles again and again. */
const MOST_KNOWN = 5_000;

/**
 * The words of a role phrase, folded; a country's people, an office of several words and a plural are one word each.
 */
export const roleWords = remembered(MOST_KNOWN, (phrase): readonly string[] =>
  plain(phrase)
    .split(" ")
    .map(wordOf)
    .filter((word) => word !== "")
    .map((word) => countryOf(word) ?? word),
);
