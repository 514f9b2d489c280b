import { FIRST_NAMES } from "../data/first-names.ts";
import {
  HONORIFICS,
  NAME_SUFFIXES,
  PARTICLES,
  REGAL_TITLES,
  SHORTENED_TITLES,
  TITLES,
} from "../data/honorifics.ts";
import { OPENERS, OPENERS_AS_NAMES } from "../data/openers.ts";
import { ALSO_FAMILY_NAMES, ALSO_PLACES, ORGANISATION_WORDS } from "../data/organisation-words.ts";
import { CALENDAR, OTHER_CAPITALS } from "../data/other-capitals.ts";
import { PEOPLES } from "../data/peoples.ts";
import {
  BEFORE_PERSONS,
  DONE_TO_PERSONS,
  PERSON_VERBS,
  SAYING_BEFORE,
  STANDING_VERBS,
} from "../data/person-verbs.ts";
import { PLACES } from "../data/places.ts";
import {
  PERSON_WORDS,
  PORTFOLIOS,
  ROLE_MODIFIERS,
  ROLE_WORDS,
  ROLES_AS_NAMES,
  ROLES_OF_BODIES,
} from "../data/roles.ts";
import { SURNAMES } from "../data/surnames.ts";

/** What a word can be, as bits: one look-up tells all that the lists know of it. */
export const Sense = {
  role: 1 << 0,
  person: 1 << 1,
  modifier: 1 << 2,
  portfolio: 1 << 3,
  honorific: 1 << 4,
  title: 1 << 5,
  regal: 1 << 6,
  first: 1 << 7,
  surname: 1 << 8,
  particle: 1 << 9,
  suffix: 1 << 10,
  place: 1 << 11,
  people: 1 << 12,
  body: 1 << 13,
  bodyOrName: 1 << 14,
  bodyOrPlaceOrName: 1 << 26,
  calendar: 1 << 15,
  other: 1 << 16,
  opener: 1 << 17,
  personVerb: 1 << 18,
  sayingBefore: 1 << 19,
  beforePerson: 1 << 20,
  shortened: 1 << 21,
  roleOfBody: 1 << 22,
  roleOrName: 1 << 23,
  plural: 1 << 24,
  donePerson: 1 << 27,
  standing: 1 << 28,
  openerOrName: 1 << 29,
  /** Opens a place of several words. */
  opensPlace: 1 << 25,
} as const;

const ACCENTS = /\p{M}+/gu;
const ASCII = /^[\x20-\x7e]*$/;

/** Lower case, without accents, straight apostrophes. */
export function fold(text: string): string {
  const low = text.toLowerCase();
  if (ASCII.test(low)) return low;
  return low
    .normalize("NFD")
    .replace(ACCENTS, "")
    .replace(/[’‘ʼ]/gu, "'")
    .replace(/ł/gu, "l")
    .replace(/ø/gu, "o");
}

const senses = new Map<string, number>();
const phrases = new Map<string, number>();

const add = (word: string, sense: number): void => {
  senses.set(word, (senses.get(word) ?? 0) | sense);
};

const wordsIn = (list: string): string[] => list.trim().split(/\s+/).map(fold);

const addAll = (list: string, sense: number): void => {
  for (const word of wordsIn(list)) add(word, sense);
};

/** A name of several words is kept as a phrase, and its first word says that one may follow. */
function addName(name: string, sense: number): void {
  const folded = fold(name);
  const opening = folded.split(" ", 1)[0] ?? folded;
  if (opening !== folded) phrases.set(folded, sense);
  add(opening, opening === folded ? sense : Sense.opensPlace);
}

const pluralOf = (word: string): string => {
  if (word.endsWith("man")) return `${word.slice(0, -2)}en`;
  if (word.endsWith("y") && !/[aeo]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

function addPlurals(list: string, sense: number): void {
  for (const word of wordsIn(list)) {
    const plural = pluralOf(word);
    if (!senses.has(plural)) add(plural, sense | Sense.plural);
  }
}

addAll(ROLE_WORDS, Sense.role);
addAll(PERSON_WORDS, Sense.person);
addAll(ROLE_MODIFIERS, Sense.modifier);
addAll(PORTFOLIOS, Sense.portfolio);
addAll(HONORIFICS, Sense.honorific);
addAll(TITLES, Sense.title);
addAll(REGAL_TITLES, Sense.regal);
addAll(SHORTENED_TITLES, Sense.shortened);
addAll(ROLES_OF_BODIES, Sense.roleOfBody);
addAll(ROLES_AS_NAMES, Sense.roleOrName);
addAll(FIRST_NAMES, Sense.first);
addAll(SURNAMES, Sense.surname);
addAll(PARTICLES, Sense.particle);
addAll(NAME_SUFFIXES, Sense.suffix);
addAll(ORGANISATION_WORDS, Sense.body);
addAll(ALSO_FAMILY_NAMES, Sense.bodyOrName);
addAll(ALSO_PLACES, Sense.bodyOrPlaceOrName);
addAll(CALENDAR, Sense.calendar);
addAll(OTHER_CAPITALS, Sense.other);
addAll(OPENERS, Sense.opener);
addAll(OPENERS_AS_NAMES, Sense.openerOrName);
addAll(PERSON_VERBS, Sense.personVerb);
addAll(SAYING_BEFORE, Sense.sayingBefore);
addAll(DONE_TO_PERSONS, Sense.donePerson);
addAll(STANDING_VERBS, Sense.standing);
addAll(BEFORE_PERSONS, Sense.beforePerson);
for (const opening of ["san", "santa"]) add(opening, Sense.place);
for (const place of PLACES.split(";")) if (place.trim() !== "") addName(place.trim(), Sense.place);
for (const [country, ...people] of PEOPLES) {
  addName(country, Sense.place);
  for (const word of people) addName(word, Sense.people);
}
addPlurals(ROLE_WORDS, Sense.role);
addPlurals(PERSON_WORDS, Sense.person);

/** "D-Ohio". */
const PARTY_AND_STATE = /^[dri]-/;
/** "London-based", "Forty-four": never part of a name. */
const COMPOUND_ADJECTIVE =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-|-(?:based|born|backed|led|owned|run|style|era|wide|area|level|old|bound|made|educated|trained|listed|controlled|held|occupied|funded|affiliated|linked|winning)$/;

/** "she'll", "they've". */
const CONTRACTION = /^[a-z]{1,5}'(?:ll|ve|re|d|m)$/;

/** What a folded word can be; for a compound that is unknown, what its last part can be as a role. */
export function sensesOf(folded: string): number {
  const known = senses.get(folded);
  if (known !== undefined) return known;
  const hyphen = folded.lastIndexOf("-");
  if (hyphen < 0) return CONTRACTION.test(folded) ? Sense.opener : 0;
  if (hyphen === 1 && PARTY_AND_STATE.test(folded)) return Sense.other;
  if (COMPOUND_ADJECTIVE.test(folded)) return Sense.opener;
  return (senses.get(folded.slice(hyphen + 1)) ?? 0) & (Sense.role | Sense.person | Sense.plural);
}

/** What a folded phrase of several words names: a place, a people or (0) nothing known. */
export const phraseSense = (folded: string): number => phrases.get(folded) ?? 0;
