import { type Gist, pairsOf } from "./gist.ts";

/** Fewer terms say too little to be told apart from another saying. */
const FEWEST_TERMS = 4;
/** Of the neighbouring terms of the shorter sentence, so many stand beside each other in the longer one too. */
const IN_ORDER = 0.7;

const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));

/** All that the shorter one says stands in the longer one, and in about the same order. */
function isWithin(shorter: Gist, longer: Gist): boolean {
  if (shorter.terms.length < FEWEST_TERMS || !shorter.terms.every((term) => longer.distinct.has(term)))
    return false;
  const pairs = pairsOf(shorter.terms);
  return pairs.filter((pair) => longer.pairs.has(pair)).length >= IN_ORDER * pairs.length;
}

/** One utterance, told by both as the same person's, as far as both tell. */
export function quotesTheSame(a: Gist, b: Gist): boolean {
  // Most sentences quote nobody at length, and a hundred are held against one another.
  if (a.utterances.length === 0 || b.utterances.length === 0) return false;
  const isShared = a.utterances.some((mine) =>
    b.utterances.some((theirs) => mine.includes(theirs) || theirs.includes(mine)),
  );
  if (!isShared) return false;
  const [mine, theirs] = [a.speakers, b.speakers];
  return mine.size === 0 || theirs.size === 0 || [...mine].some((speaker) => theirs.has(speaker));
}

/**
 * Whether two sentences say the same thing: one says all that the other says, with the same denials and doubts, or both
 * quote one utterance. In doubt they do not: a wrong "also in" is a false witness. In one article only the same words
 * do, or a sentence would hide another.
 */
export function saysTheSame(a: Gist, b: Gist): boolean {
  if (a.words === b.words) return true;
  if (a.sentence.article === b.sentence.article) return false;
  if (quotesTheSame(a, b)) return true;
  return (isWithin(a, b) || isWithin(b, a)) && equal(a.qualifiers, b.qualifiers);
}
