import type { Span } from "../../../text/span.ts";
import type { Candidate } from "./candidates.ts";
import { Sense } from "./lexicon.ts";
import { has, type Token } from "./tokens.ts";

/** Where a role is printed, and how sure a sign of a person it is. */
export interface FoundRole extends Span {
  readonly kind: "title" | "kin" | "address" | "before comma" | "appositive" | "being" | "who";
  /** Whether a company or a country could be called so too. */
  readonly ofBodies: boolean;
}

const MOST_WORDS_LEFT = 7;
const ROLE = Sense.role | Sense.title;
const HEAD = ROLE | Sense.person;
const OWNERS = new Set(["his", "her", "its", "their", "my", "our"]);
const ADJECTIVES = new Set(["major", "general", "principal", "minor", "elder", "local", "native"]);
const INSIDE_OFFICE = new Set(["of", "the", "and", "for", "at"]);
/** What may stand between the start of a clause and a role that its subject is named by. */
const BEFORE_SUBJECT = new Set([
  "the",
  "a",
  "an",
  "his",
  "her",
  "its",
  "their",
  "our",
  "my",
  "also",
  "but",
  "and",
  "that",
  "as",
]);

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
function startOfRole(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0 && head - from < MOST_WORDS_LEFT) {
    const left = tokens[from - 1];
    if (left === undefined || !belongsToRole(left)) break;
    from--;
  }
  return from;
}

const withOwner = (tokens: readonly Token[], from: number): number =>
  from > 0 && OWNERS.has(tokens[from - 1]?.folded ?? "") ? from - 1 : from;

function span(tokens: readonly Token[], from: number, to: number): Span | undefined {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** "President", "Gen.", "spokesman": whether this token can be the last word of a title. */
const isHead = (token: Token | undefined): boolean =>
  has(token, HEAD) && token?.possessive === false && !(token.shape === "lower" && isNoNoun(token));

/** In lower case an adjective or a verb: "major", "stars". */
const isNoNoun = (token: Token): boolean =>
  ADJECTIVES.has(token.folded) || (has(token, Sense.plural) && has(token, Sense.roleOfBody));

const kindOf = (head: Token | undefined): FoundRole["kind"] => (has(head, ROLE) ? "title" : "kin");

const ONCE = new Set(["former", "then", "ex", "late", "veteran", "longtime", "long-time"]);

/** Whether a body could be called so: "gas producer", but no "former leader". */
export const canBeOfBody = (tokens: readonly Token[], from: number, head: number): boolean =>
  has(tokens[head], Sense.roleOfBody | Sense.plural) &&
  !tokens.slice(from, head).some((token) => ONCE.has(token.folded));

function roleAt(
  tokens: readonly Token[],
  head: number,
  to: number,
  kind: FoundRole["kind"],
): FoundRole | undefined {
  const start = startOfRole(tokens, head);
  const from = has(tokens[head], Sense.person) ? withOwner(tokens, start) : start;
  const where = span(tokens, from, to);
  const ofBodies = canBeOfBody(tokens, start, head);
  return where && { ...where, kind, ofBodies };
}

/** "Minister of Education Ada Lovelace": the office runs over "of" up to the name. */
function officeBefore(tokens: readonly Token[], end: number): FoundRole | undefined {
  for (let i = end - 1; i > 0 && end - i <= 8; i--) {
    const token = tokens[i];
    if (token === undefined || token.shape === "mark" || token.possessive) return undefined;
    if (token.folded === "of" && has(tokens[i - 1], ROLE)) return roleAt(tokens, i - 1, end, "title");
    if (token.shape === "lower" && !INSIDE_OFFICE.has(token.folded)) return undefined;
  }
  return undefined;
}

/** The role or form of address right before a name: "Finance Minister", "Mr". */
export function titleBefore(tokens: readonly Token[], name: Candidate): FoundRole | undefined {
  let end = name.from;
  while (has(tokens[end - 1], Sense.honorific) && !has(tokens[end - 1], ROLE)) end--;
  const head = tokens[end - 1];
  if (isHead(head)) return roleAt(tokens, end - 1, end, kindOf(head));
  const office =
    head && head.shape !== "mark" && head.shape !== "lower" ? officeBefore(tokens, end) : undefined;
  if (office !== undefined) return office;
  const where = end < name.from ? span(tokens, end, name.from) : undefined;
  return where && { ...where, kind: "address", ofBodies: false };
}

/** The head of the noun phrase that ends right before `end`, over one "of ..." or "at ...". */
function headBefore(tokens: readonly Token[], end: number): number {
  if (isHead(tokens[end - 1])) return end - 1;
  for (let i = end - 1; i > 0 && end - i <= 10; i--) {
    const token = tokens[i];
    if (token === undefined || token.shape === "mark") return -1;
    const joins = token.folded === "of" || token.folded === "at" || token.folded === "for";
    if (joins && has(tokens[i - 1], HEAD)) return i - 1;
    const inside =
      token.shape !== "lower" ||
      INSIDE_OFFICE.has(token.folded) ||
      has(token, Sense.modifier | Sense.portfolio);
    if (!inside && !joins && i < end - 1) return -1;
  }
  return -1;
}

/** Whether the name is closed off as an appositive is: by a comma or the end of its clause. */
const isClosed = (tokens: readonly Token[], to: number): boolean => {
  const next = tokens[to];
  return next === undefined || next.shape === "mark";
};

/** Whether the role opens its clause, as a subject does. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  let i = from;
  while (i > 0 && from - i < 3 && BEFORE_SUBJECT.has(tokens[i - 1]?.folded ?? "")) i--;
  return i === 0 || tokens[i - 1]?.shape === "mark";
}

/** "the firm's founder, Ada Lovelace, ..." */
export function roleBeforeComma(tokens: readonly Token[], name: Candidate): FoundRole | undefined {
  const comma = name.from - 1;
  if (tokens[comma]?.text !== ",") return undefined;
  const head = headBefore(tokens, comma);
  if (head < 0 || has(tokens[head], Sense.plural)) return undefined;
  const from = startOfRole(tokens, head);
  if (!isClosed(tokens, name.to) && !opensClause(tokens, from)) return undefined;
  return roleAt(tokens, head, comma, "before comma");
}
