import {
  LEADING_OUTLET_WORDS,
  LIKELY_OUTLET_WORDS,
  OUTLET_WORDS,
  SECTION_WORDS,
  TAIL_WORDS,
} from "./data/outlet-words.ts";

const MOST_WORDS = 6;
const NAME_WORD = /^[\p{Lu}\p{N}][\p{L}\p{N}.’'&-]*$/u;
const JOINER = /^(?:of|the|and|for|in|&)$/;

/** How surely words are the name of an outlet. */
export type Certainty = "sure" | "likely" | "none";

/** The word that tells: of "Post-Gazette" the last. */
const kindOf = (word: string): string => word.toLowerCase().split("-").at(-1) ?? "";
const isKind = (word: string): boolean =>
  OUTLET_WORDS.has(kindOf(word)) || LIKELY_OUTLET_WORDS.has(kindOf(word));

const isName = (words: readonly string[]): boolean =>
  words.length > 1 &&
  words.length <= MOST_WORDS &&
  words.every((word, at) => NAME_WORD.test(word) || (at > 0 && JOINER.test(word)));

/** The words up to the one that tells: "Times" in "Times of Westhaven", "Press" in "Press Association". */
function coreOf(words: readonly string[]): readonly string[] {
  const tail = words.findIndex((word) => /^(?:of|for|in)$/.test(word));
  const core = words.slice(0, tail < 0 ? words.length : tail);
  const hasTail = TAIL_WORDS.has(core.at(-1)?.toLowerCase() ?? "") && isKind(core.at(-2) ?? "");
  return hasTail ? core.slice(0, -1) : core;
}

/** How surely words name an outlet, by the general word for one that they end with. */
export function certaintyOf(name: string): Certainty {
  const words = name.split(/\s+/u);
  if (!isName(words)) return "none";
  const core = coreOf(words);
  const own = core.filter((word) => word !== "The" && !isKind(word));
  if (own.length > 0 && own.every((word) => SECTION_WORDS.has(word.toLowerCase()))) return "none";
  const kind = kindOf(core.at(-1) ?? "");
  const hasTwo = own.length > 0 && core.filter(isKind).length > 1;
  if (OUTLET_WORDS.has(kind) || (LIKELY_OUTLET_WORDS.has(kind) && hasTwo)) return "sure";
  const leads = LEADING_OUTLET_WORDS.has(core[0]?.toLowerCase() ?? "");
  return leads || LIKELY_OUTLET_WORDS.has(kind) ? "likely" : "none";
}
