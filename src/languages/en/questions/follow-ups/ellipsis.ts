import { FUNCTION_WORDS, RANKS, TIME_PHRASE } from "../../data/follow-up-words.ts";

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));
const FUNCTIONS = set(FUNCTION_WORDS);
const RANK_WORDS = set(RANKS);

/** A piece that takes the place of another in the question before: "and in 2023?", "what about the deputy?". */
export interface Ellipsis {
  readonly kind: "time" | "place" | "thing" | "pronoun";
  readonly words: string;
  /** The preposition of a place. */
  readonly preposition: string;
}

const OPENED =
  /^(?:(?:and|but|or),? (?:what about |how about )?|what about |how about )(?<words>\S.{0,60})$/iu;
const TIME = new RegExp(`^${TIME_PHRASE}(?: then)?$`, "iu");
const TIME_INSIDE = new RegExp(`(?<=\\s)${TIME_PHRASE}(?=$|\\s)`, "iu");
const PLACE =
  /^(?<preposition>in|from|to|with|by|for|against|between|about|on|at|of|under|near) (?<rest>(?:(?:the|a|an|his|her|its|their) )?\S{1,30}(?: \S{1,30}){0,2})$/iu;
const PRONOUN = /^(?:him|her|them|he|she|they|it|that|this)$/iu;
const ARTICLE = /^(?:the|a|an|his|her|its|their)\s/iu;

/** One to three words that name something. */
function isThing(words: string): boolean {
  const rest = words.replace(ARTICLE, "").split(" ");
  return rest.length <= 3 && rest.every((word) => !FUNCTIONS.has(word.toLowerCase()));
}

/** The piece that a line consists of; undefined for a line that stands on its own. */
export function ellipsisIn(line: string): Ellipsis | undefined {
  const words = OPENED.exec(line)?.groups?.["words"];
  if (words === undefined) return undefined;
  if (TIME.test(words)) return { kind: "time", words, preposition: "" };
  // "But for the rain" goes on with a thought, not with a question.
  if (/^but\b/iu.test(line)) return undefined;
  const { preposition = "", rest = "" } = PLACE.exec(words)?.groups ?? {};
  if (preposition !== "")
    return isThing(rest) ? { kind: "place", words: rest, preposition: preposition.toLowerCase() } : undefined;
  if (PRONOUN.test(words)) return { kind: "pronoun", words, preposition };
  return isThing(words) ? { kind: "thing", words, preposition } : undefined;
}

/** Whether words are only a rank, which wants an office: "the deputy". */
export const isRankAlone = (words: string): boolean =>
  RANK_WORDS.has(words.replace(ARTICLE, "").toLowerCase());

export const timeIn = (question: string): RegExpExecArray | null => TIME_INSIDE.exec(question);
