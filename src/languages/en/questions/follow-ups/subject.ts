import { type Token, tag } from "../../tagging.ts";

const QUESTION_PHRASE =
  /^(?:(?:by|for|at|to|of|in|on|since|until|from|with)\s)?(?:how (?:much|many|long|old|far|big|tall|high|large|deep|often|fast|come)|who(?:m|se)?|what|when|where|why|how|which)(?:\sexactly)?(?:\s|$)/iu;

/** A question without its question word: "did trade grow last year". */
export const withoutQuestionWord = (question: string): string => question.replace(QUESTION_PHRASE, "");

const INSIDE = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"]);
const NAMING = new Set(["NOUN", "PROPN"]);
/** Prepositions that tie one thing to another; those of place and time end it. */
const TYING = new Set("of to between with for against from".split(" "));

/** Where the phrase that begins at `at` ends; `at` where none does. */
function endOfPhrase(tokens: readonly Token[], at: number): number {
  let end = at;
  while (INSIDE.has(tokens[end]?.pos ?? "") || tokens[end]?.value === "'s") end++;
  const named = tokens.slice(at, end).some(({ pos }) => NAMING.has(pos));
  if (!named) return at;
  const joint = tokens[end];
  if (!joint || !TYING.has(joint.value.toLowerCase())) return end;
  const further = endOfPhrase(tokens, end + 1);
  return further > end + 1 ? further : end;
}

const AUXILIARY = /^(?:did|does|do|has|have|had|will|would|can|could|should)$/iu;

/** After the verb that opens a question stands its subject, whatever else the word could be: "did fares rise". */
const isTakenForVerb = (tokens: readonly Token[], at: number): boolean =>
  at === 1 && AUXILIARY.test(tokens[0]?.value ?? "") && tokens[1]?.pos === "VERB";

/** "Did the lease cost": where nothing else is the verb, the last word is. */
function withVerb(tokens: readonly Token[]): readonly Token[] {
  const [opening, ...rest] = tokens;
  const last = rest.at(-1);
  const isOpened = AUXILIARY.test(opening?.value ?? "") && !rest.some(({ pos }) => pos === "VERB");
  if (!isOpened || !last || rest.filter(({ pos }) => NAMING.has(pos)).length < 2) return tokens;
  return [...tokens.slice(0, -1), { ...last, pos: "VERB" }];
}

/** Longer questions are looked at no further. */
const LONGEST = 400;

/** The things that a question names, in order: "Chinese exports to Russia", "the record trade". */
export function thingsIn(question: string): readonly string[] {
  const rest = withoutQuestionWord(question).slice(0, LONGEST);
  const tokens = withVerb(tag(rest));
  const out: string[] = [];
  for (let at = 0; at < tokens.length; ) {
    const end = isTakenForVerb(tokens, at) ? at + 1 : endOfPhrase(tokens, at);
    const [first, last] = [tokens[at], tokens[end - 1]];
    if (end > at && first && last) out.push(rest.slice(first.start, last.end));
    at = Math.max(end, at + 1);
  }
  return out;
}
