import { STATE_WORDS, TOP_WORDS } from "../data/role-synonyms.ts";
import { type Office, officesOf } from "./offices.ts";
import {
  countryOf,
  isCountry,
  isRank,
  isRole,
  isSynonym,
  POSSESSIVE,
  roleWords,
  wordSet,
} from "./role-words.ts";

const TOP = wordSet(TOP_WORDS);
const STATE = wordSet(STATE_WORDS);

const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));

/** How often each country is named in a text, by its own name or by its people's. */
function countriesIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of roleWords(text)) {
    const country = countryOf(word);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether the countries that were asked for and that the role leaves out are told by what stands around it: named
 * there, and no other country oftener.
 */
function toldAround(missing: readonly string[], given: Office, around: string): boolean {
  if (!missing.every(isCountry) || [...given.content].some(isCountry)) return false;
  const counts = countriesIn(around);
  const most = Math.max(
    0,
    ...[...counts].filter(([each]) => !missing.includes(each)).map(([, count]) => count),
  );
  return missing.every((country) => (counts.get(country) ?? 0) > most);
}

/** "chief" for "governor", "leader" for "president": a word for whoever is at the top needs to be told of what. */
function isTopOfSame(asked: Office, given: Office): boolean {
  if (asked.head === given.head) return true;
  const isLeader = asked.head === "leader" || given.head === "leader";
  if (isLeader && (asked.head === "president" || given.head === "president"))
    return [...asked.content].some((word) => isCountry(word) && given.content.has(word));
  return !TOP.has(given.head) || asked.content.size > 0;
}

/** "Russian leader" is who leads the country, not a club in it; "head of Acme" leads Acme, not one of its arms. */
function isOfSameBody(asked: Office, given: Office): boolean {
  if (asked.content.size === 0) return true;
  const further = [...given.own].filter(
    (word) => !asked.content.has(word) && !isCountry(word) && !STATE.has(word),
  );
  if (![...asked.content].every(isCountry)) {
    const isOwner = ![...asked.content].some((word) => given.own.has(word));
    return !isOwner || further.every(isRole);
  }
  return further.length === 0 || !(TOP.has(asked.head) || asked.head === "president");
}

function answersTo(asked: Office, given: Office, around: string): boolean {
  if (!isSynonym(asked.head, given.head) || !isSame(asked.ranks, given.ranks)) return false;
  const missing = [...asked.content].filter((word) => !given.content.has(word));
  if (missing.length > 0 && !toldAround(missing, given, around)) return false;
  return isTopOfSame(asked, given) && isOfSameBody(asked, given);
}

/**
 * Whether someone whose role is printed as `role` answers to the role `asked`: the same office under another word
 * ("Acme chief" for "head of Acme"), all that was asked said of it, and no other rank ("deputy", "former"). A country
 * that the role leaves out may be told by the words around it.
 */
export function answersToRole(asked: string, role: string, around = ""): boolean {
  const wanted = officesOf(asked);
  const given = officesOf(role);
  return wanted.length > 0 && wanted.every((each) => given.some((office) => answersTo(each, office, around)));
}

const BEFORE_HEAD = /^(?:the|an?|with|by|to|in|on|at|and|of|for|from)$/;

/** Whether a phrase is the name of an office and nothing more: "head of Acme", not "met the head of Acme". */
export function isOffice(phrase: string): boolean {
  const words = roleWords(phrase).filter((word) => word !== POSSESSIVE);
  const head = words.findIndex((word) => isRole(word) && !isRank(word));
  const after = words[head + 1];
  return (
    head >= 0 &&
    !words.slice(0, head).some((word) => BEFORE_HEAD.test(word)) &&
    (after === undefined || /^(?:of|for|at|in|from)$/.test(after))
  );
}
