import type { Span } from "../../../text/span.ts";
import { Sense } from "./lexicon.ts";
import { has, type Token } from "./tokens.ts";

/** A stretch of tokens that may be a person's name: `tokens.slice(from, to)`. */
export interface Candidate extends Span {
  readonly from: number;
  readonly to: number;
  /** The name's words, without regnal numbers and "Jr". */
  readonly words: readonly Token[];
}

const ROLE_LIKE = Sense.role | Sense.title | Sense.honorific | Sense.person;
const MOST_WORDS = 7;
const SINGLE_LETTER = /^\p{Lu}$/u;

const isNameLike = (token: Token | undefined): boolean =>
  token !== undefined && (token.shape === "name" || token.shape === "capitals" || token.shape === "initial");

/** Where the run of capitalised words from `from` on ends; particles may stand inside it. */
function endOfRun(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    if (isNameLike(token)) {
      to = i + 1;
      if (token.possessive) break;
    } else if (i === from || token.shape !== "lower" || !has(token, Sense.particle) || token.possessive)
      break;
  }
  return to;
}

/** A role word that is a name here: "Stephen King", "Dean Acheson". */
function isNameInRun(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const token = tokens[at];
  if (!has(token, Sense.roleOrName)) return false;
  if (at === from)
    return has(token, Sense.first) && to - from === 2 && !has(tokens[at + 1], Sense.surname | Sense.first);
  return has(tokens[at - 1], Sense.first) && (at + 1 === to || has(tokens[at + 1], Sense.suffix));
}

/** Without an article before it, and with a comma after it. */
const isSetOff = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to]?.text === "," && !/^(?:the|an?)$/.test(tokens[from - 1]?.folded ?? "");

/** "X is the chief", "X was a coach". */
const isSubject = (tokens: readonly Token[], to: number): boolean =>
  /^(?:is|was)$/.test(tokens[to]?.folded ?? "") && /^(?:the|an?)$/.test(tokens[to + 1]?.folded ?? "");

/**
 * "CEO German X", "German X, the CEO", "German X is the CEO": a word for a people that is a first name as well, before
 * the last word.
 */
const isOriginAsName = (tokens: readonly Token[], at: number, to: number): boolean =>
  has(tokens[at], Sense.people) &&
  has(tokens[at], Sense.first) &&
  (has(tokens[at - 1], Sense.role | Sense.title | Sense.honorific) ||
    isSetOff(tokens, at, to) ||
    isSubject(tokens, to)) &&
  at + 2 === to &&
  !has(tokens[at + 1], Sense.first | ROLE_LIKE | Sense.body);

/**
 * "Per" and "Will" before one more capital are first names: inside a sentence, where nothing opens, and at its start
 * unless it asks ("Will Berg go?").
 */
function isOpenerAsName(tokens: readonly Token[], at: number, to: number): boolean {
  if (!has(tokens[at], Sense.openerOrName) || at + 2 !== to || has(tokens[at + 1], Sense.first)) return false;
  return at === 0 ? !tokens.some(({ text }) => text === "?") : tokens[at - 1]?.shape === "lower";
}

/** Whether the name can only begin after this token of the run. */
function endsTheTitle(tokens: readonly Token[], at: number, from: number, to: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isOriginAsName(tokens, at, to) || isOpenerAsName(tokens, at, to)) return false;
  if (has(token, Sense.people) || (has(token, Sense.opener) && (at === from || !has(token, Sense.body))))
    return !isNameInRun(tokens, at, from, to);
  if (at === from && has(token, Sense.calendar) && tokens[at + 1]?.shape === "lower") return true;
  if (has(token, Sense.modifier) && has(tokens[at + 1], ROLE_LIKE)) return true;
  if (has(token, Sense.first) && !has(token, Sense.role | Sense.honorific)) return false;
  if (has(token, ROLE_LIKE)) return !isNameInRun(tokens, at, from, to);
  const fullNameFollows = at + 2 < to && has(tokens[at + 1], Sense.first);
  if (has(token, Sense.portfolio) && (fullNameFollows || at + 1 < to) && tokens[from - 1]?.folded === "of")
    return true;
  if (!fullNameFollows || has(token, Sense.opensPlace)) return false;
  return has(token, Sense.body | Sense.place) || token.shape === "capitals";
}

/** "Hearing John Smith": what opens a sentence need not belong to the name. */
const isStrayOpening = (tokens: readonly Token[], from: number, to: number): boolean =>
  from === 0 &&
  to - from > 2 &&
  !has(tokens[from], Sense.first | Sense.surname) &&
  has(tokens[from + 1], Sense.first);

function candidate(tokens: readonly Token[], from: number, to: number): Candidate | undefined {
  let begin = from;
  while (begin < to && !isNameLike(tokens[begin]) && !has(tokens[begin], Sense.particle)) begin++;
  if (isStrayOpening(tokens, begin, to)) begin++;
  const part = tokens.slice(begin, to);
  const words = part.filter((token, i) => i === 0 || !has(token, Sense.suffix));
  const first = part[0];
  const last = part.at(-1);
  if (first === undefined || last === undefined || part.length > MOST_WORDS) return undefined;
  if (words.every((word) => word.shape === "initial" || SINGLE_LETTER.test(word.text))) return undefined;
  return { from: begin, to, words, start: first.start, end: last.end };
}

/** One run, cut where titles, roles and openers end. */
function cutRun(tokens: readonly Token[], from: number, to: number, out: Candidate[]): void {
  let begin = from;
  const take = (end: number): void => {
    const found = end > begin ? candidate(tokens, begin, end) : undefined;
    if (found !== undefined) out.push(found);
  };
  for (let at = from; at < to; at++) {
    if (!endsTheTitle(tokens, at, begin, to)) continue;
    if (has(tokens[at], Sense.opener | Sense.people | ROLE_LIKE)) take(at);
    begin = at + 1;
  }
  take(to);
}

/** Particles that are English words as well, or stand before other words than names. */
const NO_OPENING = new Set("al ben do den el i la las le lo los op st ten y".split(" "));

/** Where a run that begins at `from` begins with the particles before it: "von der" Leyen. */
function overParticles(tokens: readonly Token[], from: number): number {
  let begin = from;
  while (begin > 0 && from - begin < 3) {
    const left = tokens[begin - 1];
    if (left?.shape !== "lower" || !has(left, Sense.particle) || NO_OPENING.has(left.folded)) break;
    begin--;
  }
  return begin;
}

/** The candidates of a stretch that is a name, without the titles that it may begin with. */
export function candidatesBetween(tokens: readonly Token[], from: number, to: number): readonly Candidate[] {
  const out: Candidate[] = [];
  cutRun(tokens, overParticles(tokens, from), to, out);
  return out;
}

/** Every stretch of a sentence that may be a person's name, in order, none overlapping. */
export function candidatesIn(tokens: readonly Token[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameLike(tokens[i])) continue;
    const to = endOfRun(tokens, i);
    cutRun(tokens, overParticles(tokens, i), to, out);
    i = Math.max(i, to - 1);
  }
  return out;
}
