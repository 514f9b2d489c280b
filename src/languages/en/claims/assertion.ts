import type { Span } from "../../../text/span.ts";
import { CLAIM_OPENINGS, COURTESIES, INVERTING_VERBS } from "../data/claim-words.ts";
import { isLight, term, words } from "../words/words.ts";

/** Fewer words that name something claim nothing. */
const FEWEST_TERMS = 2;
/** Openings in a row: "Yes, I think that …". */
const MOST_OPENINGS = 4;

const courtesies: ReadonlySet<string> = new Set(COURTESIES.trim().split(/\s+/));

const alternatives = (list: string, separator: RegExp): string =>
  list
    .trim()
    .split(separator)
    .map((each) => each.trim().replaceAll("'", "['’]"))
    .toSorted((a, b) => b.length - a.length)
    .join("|");

const OPENING = new RegExp(
  `^(?:${alternatives(CLAIM_OPENINGS, /(?<!\s)\s*\|\s*/)})(?:[,:!.]\\s{1,3}|\\s{1,3}(?:that\\s)?)(?=\\S)`,
  "iu",
);
const QUESTION_MARK = /[?？][\s"'”’)!]{0,8}$/u;
const INVERTED = new RegExp(
  `^(?:${alternatives(INVERTING_VERBS, / /)})\\s(?:i|you|he|she|it|we|they|the|a|an|this|that|these|those|there|any|anyone|anybody|someone)\\b`,
  "iu",
);
/** Without a comma the clause that it opens is all there is. */
const ASKING = /^(?:who|whom|whose|what|which|where|when|why|how)\b[^,]*$/iu;

/** Where the claim begins: after "Yes, I think that". */
function beginning(sentence: string): number {
  let at = 0;
  for (let opened = 0; opened < MOST_OPENINGS; opened++) {
    const opening = OPENING.exec(sentence.slice(at, at + 60));
    if (!opening) return at;
    at += opening[0].length;
  }
  return at;
}

const isQuestion = (sentence: string): boolean =>
  QUESTION_MARK.test(sentence.slice(-12)) || INVERTED.test(sentence) || ASKING.test(sentence.slice(0, 300));

/**
 * The part of a sentence that claims something, without "Yes, I think that". Null for a question, a greeting, and for
 * what is too short to claim anything.
 */
export function assertionIn(sentence: string): Span | null {
  const start = beginning(sentence);
  const claimed = sentence.slice(start);
  if (isQuestion(sentence) || isQuestion(claimed)) return null;
  const said = words(claimed);
  if (said.every((word) => courtesies.has(word))) return null;
  const terms = new Set(said.map(term).filter((each) => each !== "" && !isLight(each)));
  return terms.size < FEWEST_TERMS ? null : { start, end: sentence.length };
}
