import type { Span } from "../../../text/span.ts";
import { Sense } from "./lexicon.ts";
import { hasNounBefore } from "./role-noun.ts";
import { has, type Token } from "./tokens.ts";

/** Where a role is printed, and how sure a sign of a person it is. */
export interface FoundRole extends Span {
  readonly kind: "title" | "kin" | "address" | "before comma" | "appositive" | "being" | "who";
  /** Whether a company or a country could be called so too. */
  readonly ofBodies: boolean;
}

const MOST_WORDS_LEFT = 7;
export const ROLE = Sense.role | Sense.title;
export const HEAD = ROLE | Sense.person;
const OWNERS = new Set(["his", "her", "its", "their", "my", "our"]);
const ADJECTIVES = new Set(["major", "general", "principal", "minor", "elder", "local", "native"]);

/** A lower-case word of a role: "former", "award-winning", "oil". */
const isInsideRole = (token: Token): boolean =>
  has(token, Sense.modifier) ||
  (has(token, HEAD) && !has(token, Sense.opener)) ||
  (token.text.includes("-") && !token.possessive);

/** Whether a role can run left over this token. */
function belongsToRole(token: Token): boolean {
  if (token.shape === "mark" || token.shape === "initial" || has(token, Sense.calendar)) return false;
  if (token.shape === "lower") return isInsideRole(token);
  if (token.shape === "number") return /[\p{L}-]/u.test(token.text);
  return !has(token, Sense.opener | Sense.honorific) || has(token, Sense.modifier);
}

/** The first token of the role whose head is `head`. */
export function startOfRole(tokens: readonly Token[], head: number): number {
  let from = hasNounBefore(tokens, head) ? head - 1 : head;
  while (from > 0 && head - from < MOST_WORDS_LEFT) {
    const left = tokens[from - 1];
    if (left === undefined || !belongsToRole(left)) break;
    from--;
  }
  return from;
}

const withOwner = (tokens: readonly Token[], from: number): number =>
  from > 0 && OWNERS.has(tokens[from - 1]?.folded ?? "") ? from - 1 : from;

export function span(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** "President", "Gen.", "spokesman": whether this token can be the last word of a title. */
export const isHead = (token: Token | undefined): boolean =>
  has(token, HEAD) && token?.possessive === false && !(token.shape === "lower" && isNoNoun(token));

/** In lower case an adjective or a verb: "major", "stars". */
const isNoNoun = (token: Token): boolean =>
  ADJECTIVES.has(token.folded) || (has(token, Sense.plural) && has(token, Sense.roleOfBody));

export const kindOf = (head: Token | undefined): FoundRole["kind"] => (has(head, ROLE) ? "title" : "kin");

const ONCE = new Set(["former", "then", "ex", "late", "veteran", "longtime", "long-time"]);

/** Whether a body could be called so: "gas producer", but no "former leader". */
export const canBeOfBody = (tokens: readonly Token[], from: number, head: number): boolean =>
  has(tokens[head], Sense.roleOfBody | Sense.plural) &&
  !tokens.slice(from, head).some((token) => ONCE.has(token.folded));

/** "Citizen Bank", "Student Union": a capital makes a title of few such words, and a name of many. */
const isCapitalNoun = (tokens: readonly Token[], head: number, from: number): boolean =>
  tokens[head]?.shape !== "lower" &&
  !has(tokens[head], Sense.title) &&
  !OWNERS.has(tokens[from]?.folded ?? "");

export function roleAt(
  tokens: readonly Token[],
  head: number,
  to: number,
  kind: FoundRole["kind"],
): FoundRole | undefined {
  const start = startOfRole(tokens, head);
  const from = has(tokens[head], Sense.person) ? withOwner(tokens, start) : start;
  const where = span(tokens, from, to);
  const ofBodies = canBeOfBody(tokens, start, head) || isCapitalNoun(tokens, head, from);
  return where && { ...where, kind, ofBodies };
}
