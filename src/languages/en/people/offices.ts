import { remembered } from "../../../text/remembered.ts";
import { AFTER_OFFICE, LIGHT_ROLE_WORDS, ROLE_PREPOSITIONS } from "../data/role-synonyms.ts";
import { isRank, isRole, POSSESSIVE, rankOf, roleWords, wordSet } from "./role-words.ts";

/** One office of a role phrase: "former head of the central bank" is head; former; central, bank. */
export interface Office {
  /** The word for what someone is. */
  readonly head: string;
  readonly ranks: ReadonlySet<string>;
  /** The words that say which office it is. */
  readonly content: ReadonlySet<string>;
  /** The content without the owner of what the office is of: "arm" in "head of Acme's arm". */
  readonly own: ReadonlySet<string>;
}

type Words = readonly string[];

const PREPOSITIONS = wordSet(ROLE_PREPOSITIONS);
const AFTER = wordSet(AFTER_OFFICE);
const EMPTY = new Set([
  ...PREPOSITIONS,
  ..."the a an and & his her its their our my co".split(" "),
  POSSESSIVE,
]);
const LIGHT = wordSet(LIGHT_ROLE_WORDS);

const contentOf = (words: Words): ReadonlySet<string> =>
  new Set(words.filter((word) => !EMPTY.has(word) && !LIGHT.has(word)));

const afterOwner = (words: Words): Words => words.slice(words.lastIndexOf(POSSESSIVE) + 1);

/** The index of a noun phrase's head: its last role word, "deputy" and the like only where there is no other. */
function headOf(words: Words): number {
  const head = words.findLastIndex((word) => isRole(word) && !isRank(word));
  return head < 0 ? words.findLastIndex(isRole) : head;
}

/** Words cut at each "and". */
function conjuncts(words: Words): Words[] {
  const out: string[][] = [[]];
  for (const word of words) {
    if (word === "and") out.push([]);
    else out.at(-1)?.push(word);
  }
  return out;
}

/** The office of a phrase without "and", or null where no word of it says what someone is. */
function officeOf(words: Words): Office | null {
  const preposition = words.findIndex((word) => PREPOSITIONS.has(word));
  const end = preposition < 0 ? words.length : preposition;
  const [front, object] = [words.slice(0, end), words.slice(end + 1)];
  const phrase = afterOwner(front);
  const at = headOf(phrase);
  const head = phrase[at];
  if (head === undefined) return null;
  const beside = phrase.filter((_, i) => i !== at);
  const others = beside.filter((word) => !isRank(word));
  const owner = front.slice(0, front.length - phrase.length);
  return {
    head,
    ranks: new Set(beside.filter(isRank).map(rankOf)),
    content: contentOf([...owner, ...others, ...object]),
    own: contentOf([...others, ...afterOwner(object)]),
  };
}

/** "the brother of President Ada Berg and Senator Ola Dahl" names no second office of the brother. */
const namesOthers = (words: Words): boolean =>
  words.some((word) => PREPOSITIONS.has(word)) &&
  words.slice(words.findIndex((word) => PREPOSITIONS.has(word))).some(isRole);

const union = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(sets.flatMap((set) => [...set]));

/** A corpus says the same roles again and again. */
const MOST_KNOWN = 5_000;

/**
 * The offices of a role phrase. The head of a noun phrase tells what someone is, not any word of it: the president's
 * wife is no president, and a spokesman for the president is none. What is said of one of two offices counts for both.
 */
export const officesOf = remembered(MOST_KNOWN, (role): readonly Office[] => {
  const words = roleWords(role);
  const clause = words.findIndex((word, i) => i > 0 && AFTER.has(word));
  const parts = conjuncts(clause < 0 ? words : words.slice(0, clause));
  const others = parts.findIndex(namesOthers);
  const counted = others < 0 ? parts : parts.slice(0, others + 1);
  const found = counted.flatMap((part) => officeOf(part) ?? []);
  const [first] = found;
  const content = union([...found.map((office) => office.content), ...parts.map(contentWithoutRoles)]);
  return found.map((office) => ({
    ...office,
    content,
    ranks: office.ranks.size === 0 && first?.ranks.has("former") ? first.ranks : office.ranks,
  }));
});

const contentWithoutRoles = (part: Words): ReadonlySet<string> =>
  contentOf(officeOf(part) === null ? part : []);
