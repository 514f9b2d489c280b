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

/**
 * Whether someone whose role is printed as `role` answers to the role `asked`: the same office under another word
 * ("Acme chief" for "head of Acme"), all that was asked said of it, and no other rank ("deputy", "former").
 */
export function answersToRole(asked: string, role: string): boolean {
  const wanted = partsOf(asked);
  const given = partsOf(role);
  if (!isRolePhrase(wanted) || !isRolePhrase(given) || !sameRanks(wanted.ranks, given.ranks)) return false;
  return (
    [...wanted.heads].every((head) => [...given.heads].some((other) => meansSame(head, other))) &&
    [...wanted.content].every((word) => given.content.has(word))
  );
}

/** Whether two role phrases mean alike: each answers to the other. */
export const rolesAlike = (a: string, b: string): boolean => answersToRole(a, b) && answersToRole(b, a);
