import { PEOPLES } from "../data/peoples.ts";
import { RANK_WORDS, ROLE_PHRASES, ROLE_SYNONYMS } from "../data/role-synonyms.ts";
import { fold, Sense, sensesOf } from "./lexicon.ts";

/** A role phrase in parts: "former head of the central bank" is head; former; central, bank. */
interface RoleParts {
  readonly heads: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  readonly content: ReadonlySet<string>;
}

const RANKS = new Set(RANK_WORDS.trim().split(/\s+/));
const FUNCTION_WORDS = new Set("the a an of for at in on to from by with and its his her their s".split(" "));
const countries = new Map(
  PEOPLES.flatMap(([country, ...people]) =>
    [country, ...people].map((word) => [fold(word), fold(country)] as const),
  ),
);
const countryNames = new Set(countries.values());
const alike = new Map<string, Set<string>>();
for (const group of ROLE_SYNONYMS)
  for (const word of group) alike.set(word, new Set([...(alike.get(word) ?? []), ...group]));

/** "Russian" and "Russia" are one word here, and so is "ex-president" as "ex president". */
function plain(phrase: string): string {
  let text = ` ${fold(phrase)
    .replace(/['’]s\b/g, " ")
    .replace(/\b(ex|vice|co)-/g, "$1 ")
    .replace(/[^\p{L}\p{N}.-]+/gu, " ")
    .trim()} `;
  for (const [several, one] of ROLE_PHRASES)
    text = text.replace(` ${several} `, ` ${one.replaceAll(" ", "_")} `);
  return text.trim();
}

const singular = (word: string): string => {
  const short = word.endsWith("s") ? word.slice(0, -1) : word;
  return isRole(short) ? short : word;
};

const isRole = (word: string): boolean =>
  alike.has(word) || (sensesOf(word) & (Sense.role | Sense.title | Sense.person)) !== 0;

/** The last role word before "of" and the like is the head; other words say of what, or in which rank. */
function partsOf(phrase: string): RoleParts {
  const words = plain(phrase)
    .split(" ")
    .map((word) => singular(word.replaceAll("_", " ").replace(/\.$/, "")));
  const heads = new Set<string>();
  const ranks = new Set<string>();
  const content = new Set<string>();
  for (const word of words) {
    if (RANKS.has(word)) ranks.add(word === "ex" ? "former" : word);
    else if (isRole(word) && !countries.has(word)) heads.add(word);
    else if (!FUNCTION_WORDS.has(word) && word !== "") content.add(countryOf(word) ?? word);
  }
  return { heads, ranks, content };
}

const countryOf = (word: string): string | undefined => countries.get(word) ?? countries.get(`${word}.`);

const meansSame = (a: string, b: string): boolean => a === b || alike.get(a)?.has(b) === true;

const sameRanks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((rank) => b.has(rank));

const isRolePhrase = (parts: RoleParts): boolean => parts.heads.size > 0;

const isCountry = (word: string): boolean => countryNames.has(word);

/** How often each country is named in a text, by its own name or by its people's. */
function countriesIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of plain(text).split(" ")) {
    const country = countryOf(word);
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/**
 * Whether the countries that were asked for and that the role leaves out are told by what stands around it: named
 * there, and no other country oftener.
 */
function toldAround(missing: readonly string[], given: RoleParts, around: string): boolean {
  if (!missing.every(isCountry) || [...given.content].some(isCountry)) return false;
  const counts = countriesIn(around);
  const most = Math.max(
    0,
    ...[...counts].filter(([each]) => !missing.includes(each)).map(([, count]) => count),
  );
  return missing.every((country) => (counts.get(country) ?? 0) > most);
}

/**
 * Whether someone whose role is printed as `role` answers to the role `asked`: the same office under another word
 * ("Acme chief" for "head of Acme"), all that was asked said of it, and no other rank ("deputy", "former"). A country
 * that the role leaves out may be told by the words around it.
 */
export function answersToRole(asked: string, role: string, around = ""): boolean {
  const wanted = partsOf(asked);
  const given = partsOf(role);
  if (!isRolePhrase(wanted) || !isRolePhrase(given) || !sameRanks(wanted.ranks, given.ranks)) return false;
  const missing = [...wanted.content].filter((word) => !given.content.has(word));
  return (
    [...wanted.heads].every((head) => [...given.heads].some((other) => meansSame(head, other))) &&
    (missing.length === 0 || toldAround(missing, given, around))
  );
}

const BEFORE_HEAD = /\b(?:the|an?|with|by|to|in|on|at|and|of|for|from)\b/;

/** Whether a phrase is the name of an office and nothing more: "head of Acme", not "met the head of Acme". */
export function isOffice(phrase: string): boolean {
  const words = plain(phrase).split(" ");
  const head = words.findIndex((word) => {
    const one = singular(word.replaceAll("_", " "));
    return isRole(one) && !countries.has(one) && !RANKS.has(one);
  });
  const before = words.slice(0, head).join(" ");
  const after = words[head + 1];
  return (
    head >= 0 && !BEFORE_HEAD.test(before) && (after === undefined || /^(?:of|for|at|in|from)$/.test(after))
  );
}

/** Whether two role phrases mean alike: each answers to the other. */
export const rolesAlike = (a: string, b: string): boolean => answersToRole(a, b) && answersToRole(b, a);
