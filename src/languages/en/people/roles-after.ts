import type { Candidate } from "./candidates.ts";
import { Sense } from "./lexicon.ts";
import { canBeOfBody, type FoundRole } from "./role-phrase.ts";
import { has, type Token } from "./tokens.ts";

const MOST_WORDS = 22;
const FARTHEST = 40;
const LONGEST_WHO = 160;
const LONGEST_OPENED = 6;
const HEAD = Sense.role | Sense.title | Sense.person;
const OPENING = new Set([
  ..."a an the one another his her its their our my then now also former formerly currently both".split(" "),
]);
const CLOSING = new Set([",", ".", ";", ":", "(", ")", "—", "–", "?", "!", "”", '"', "“"]);
/** What may follow the head of an appositive. */
const AFTER_HEAD = new Set(
  (
    "of for at in from to on with under since until during between against by and or who that which whose turned " +
    "based known born charged accused named responsible behind representing specializing specialising working " +
    "living turned-politician whom when where covering running leading serving before after studying nicknamed"
  ).split(" "),
);
/** Verbs that show the stretch to be a clause, not a noun phrase. */
const FINITE = new Set(
  "said says told tweeted is was are were has had will would could can did does have".split(" "),
);
const LOOSE = new Set("of and for the a an in at to by from with or on".split(" "));
const RELATIVE = new Set(["who", "that", "which", "whose", "whom", "when", "where"]);
const BEING = new Set(["is", "was", "became", "remains", "being"]);
const PERSON_ENDING = /^[a-z-]{3,}(?:ologist|ographer|ist|woman|man|winner|player|maker)$/;

const canBeHead = (token: Token): boolean =>
  has(token, HEAD) || (token.shape === "lower" && PERSON_ENDING.test(token.folded));

/** Where the phrase that begins at `from` ends: at the first mark that closes it, if that is near. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let to = from;
  const last = Math.min(tokens.length, from + FARTHEST);
  while (to < last && !CLOSING.has(tokens[to]?.text ?? "")) to++;
  return to;
}

const belongsBeforeHead = (token: Token): boolean =>
  token.shape !== "lower" ||
  has(token, Sense.modifier | HEAD) ||
  OPENING.has(token.folded) ||
  token.folded === "and" ||
  token.text.includes("-") ||
  /(?:al|ic|ive|ous|ed|ing|an|ese|ish|ary|er|est|ful|ern|ble)$/.test(token.folded);

/** Between an article and the head any plain word may stand: "the port director". */
const isPlainWord = (token: Token): boolean =>
  token.shape === "lower" && ![LOOSE, FINITE, AFTER_HEAD, RELATIVE].some((words) => words.has(token.folded));

/** The index of the phrase's head noun, where that is a word for a person; else -1. */
function headOf(tokens: readonly Token[], from: number, to: number): number {
  let head = -1;
  const opened = OPENING.has(tokens[from]?.folded ?? "") && to - from <= LONGEST_OPENED;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined || token.shape === "mark") break;
    if (canBeHead(token) && !token.possessive) head = i;
    else if (head >= 0 && head === i - 1) {
      if (AFTER_HEAD.has(token.folded) || /(?:ing|ed)$/.test(token.folded)) return head;
      head = -1;
      if (token.shape === "lower" && !belongsBeforeHead(token)) return -1;
    } else if (!belongsBeforeHead(token) && !(opened && isPlainWord(token))) return -1;
  }
  return head;
}

const opensPhrase = (token: Token): boolean =>
  OPENING.has(token.folded) ||
  token.possessive ||
  token.shape !== "lower" ||
  has(token, HEAD | Sense.modifier);

/** Whether a name stands where the phrase ends or right after its head: then it is a list, not an appositive. */
const isList = (tokens: readonly Token[], head: number, to: number): boolean => {
  const next = tokens[head + 1];
  return head + 1 < to && next !== undefined && next.shape !== "lower" && next.shape !== "mark";
};

/** Cuts a phrase before a clause that hangs on it. */
function withoutClause(tokens: readonly Token[], head: number, to: number): number {
  for (let i = head + 1; i < to; i++) if (RELATIVE.has(tokens[i]?.folded ?? "")) return i;
  return to;
}

/** Cuts "and of the" and the like, left over where a quotation or a bracket closes the phrase. */
function withoutLooseEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  while (LOOSE.has(tokens[end - 1]?.folded ?? "")) end--;
  return end;
}

const isVerb = (token: Token): boolean =>
  token.shape === "lower" && (FINITE.has(token.folded) || has(token, Sense.sayingBefore));

/** "Now" and "currently" say what a role says without them; "then" and "formerly" do not. */
const withoutNow = (tokens: readonly Token[], from: number): number =>
  /^(?:now|currently|presently)$/.test(tokens[from]?.folded ?? "") ? from + 1 : from;

function nounPhrase(tokens: readonly Token[], at: number, kind: FoundRole["kind"]): FoundRole | undefined {
  const from = withoutNow(tokens, at);
  const first = tokens[from];
  if (first === undefined || !opensPhrase(first)) return undefined;
  const close = endOfPhrase(tokens, from);
  const head = headOf(tokens, from, Math.min(close, from + MOST_WORDS));
  if (head < 0 || isList(tokens, head, close)) return undefined;
  const to = withoutLooseEnd(tokens, withoutClause(tokens, head, close));
  const rest = tokens.slice(head + 1, to);
  const last = tokens[to - 1];
  if (last === undefined || to - from > MOST_WORDS || rest.some(isVerb)) return undefined;
  return {
    start: first.start,
    end: last.end,
    kind,
    ofBodies: canBeOfBody(tokens, from, head),
  };
}

/** "who also runs", "who once led". */
const skipAdverb = (tokens: readonly Token[], at: number): number =>
  /^(?:also|now|once|previously|formerly|currently|has|had|long)$/.test(tokens[at]?.folded ?? "")
    ? at + 1
    : at;

/** A clause that says what someone is or does for a living, not what happened. */
const isStanding = (tokens: readonly Token[], verb: number): boolean =>
  has(tokens[verb], Sense.standing) ||
  (BEING.has(tokens[verb]?.folded ?? "") && nounPhrase(tokens, verb + 1, "being") !== undefined);

function whoClause(tokens: readonly Token[], from: number): FoundRole | undefined {
  const first = tokens[from];
  if (first?.folded !== "who" || !isStanding(tokens, skipAdverb(tokens, from + 1))) return undefined;
  const last = tokens[endOfPhrase(tokens, from) - 1];
  if (last === undefined || last === first || last.end - first.start > LONGEST_WHO) return undefined;
  return { start: first.start, end: last.end, kind: "who", ofBodies: false };
}

/** ", 42," between a name and what follows it. */
const afterAge = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.shape === "number" && tokens[at + 1]?.text === "," ? at + 2 : at;

/** "(journalist)" after a name. */
function inBrackets(tokens: readonly Token[], at: number): FoundRole | undefined {
  const first = tokens[at + 1];
  if (tokens[at]?.text !== "(" || first === undefined || first.shape === "number") return undefined;
  const phrase = nounPhrase(tokens, at + 1, "appositive");
  return phrase && phrase.end - phrase.start < 80 ? phrase : undefined;
}

/** ", China's vice president" or ", who studies ..." after a name. */
export function roleAfter(tokens: readonly Token[], name: Candidate): FoundRole | undefined {
  if (tokens[name.to - 1]?.possessive) return undefined;
  if (tokens[name.to]?.text !== ",") return inBrackets(tokens, name.to);
  const from = afterAge(tokens, name.to + 1);
  return whoClause(tokens, from) ?? nounPhrase(tokens, from, "appositive");
}

/** "was the candidate for mayor" after a name. */
export function roleOfBeing(tokens: readonly Token[], name: Candidate): FoundRole | undefined {
  if (!BEING.has(tokens[name.to]?.folded ?? "") || tokens[name.to - 1]?.possessive) return undefined;
  return nounPhrase(tokens, name.to + 1, "being");
}
