import type { Candidate } from "./candidates.ts";
import { Sense } from "./lexicon.ts";
import { isTrade } from "./role-noun.ts";
import { type FoundRole, HEAD, isHead, kindOf, ROLE, roleAt, span, startOfRole } from "./role-phrase.ts";
import { has, type Token } from "./tokens.ts";

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
  if (isTrade(tokens, end - 1)) return roleAt(tokens, end - 1, end, "title");
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
