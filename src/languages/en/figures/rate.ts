import { RATE_ADVERBS, RATES } from "../data/counted-words.ts";
import { NUMBER_NAMES } from "../data/number-words.ts";
import { anyOf } from "../patterns.ts";
import { type Context, matchAt, tokenAt } from "./context.ts";
import { singular } from "./singular.ts";

/** What a figure is reckoned by, and where the words for it end. */
export interface Rate {
  readonly per: string;
  readonly end: number;
}

const KNOWN = new RegExp(
  `(?:\\/|\\s(?:per|an?|each|every)[\\s-]|-an?-)(?<rate>${anyOf(RATES)})(?!\\p{L})(?!\\s(?:earlier|later|ago|before|after|on)\\b)`,
  "iuy",
);
const ADVERB = new RegExp(`\\s(?<adverb>${anyOf(RATE_ADVERBS.keys())})(?!\\p{L})`, "iuy");
/** "per patient", "per kilowatt-hour", "per 100,000 people", "per 1 million inhabitants". */
const ANY = new RegExp(
  `\\sper\\s(?<count>\\d{1,7}(?:,\\d{3}){0,2}\\s(?:${anyOf(NUMBER_NAMES)}\\s)?|${anyOf(NUMBER_NAMES)}\\s)?(?=\\p{Ll}{2})(?!cent(?!\\p{L}))`,
  "uy",
);
const TIED = /-\p{Ll}{1,20}(?!\p{L})/uy;

/** After "per" any noun may stand: one word, with what a hyphen ties to it. */
function anyAfter({ text, tokens }: Context, end: number): Rate | null {
  const match = matchAt(ANY, text, end);
  if (!match) return null;
  const from = end + match[0].length;
  const noun = tokens[tokenAt(tokens, from)];
  if (noun?.start !== from || !/^(?:NOUN|PROPN|VERB)$/u.test(noun.pos)) return null;
  const tied = matchAt(TIED, text, noun.end)?.[0] ?? "";
  const word = tied === "" ? singular(noun) : noun.value + tied;
  return { per: (match.groups?.["count"] ?? "") + word, end: noun.end + tied.length };
}

/** What the figure is reckoned by: a gallon, per share, /day, annually. */
export function rateAfter(context: Context, end: number): Rate | null {
  const { text } = context;
  const known = matchAt(KNOWN, text, end);
  if (known) return { per: (known.groups?.["rate"] ?? "").toLowerCase(), end: end + known[0].length };
  const adverb = matchAt(ADVERB, text, end);
  if (!adverb) return anyAfter(context, end);
  const per = RATE_ADVERBS.get((adverb.groups?.["adverb"] ?? "").toLowerCase()) ?? "";
  return { per, end: end + adverb[0].length };
}
