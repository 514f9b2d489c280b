import { BEFORE_OTHER_NOUNS, DETERMINERS } from "../data/determiners.ts";
import { MEASURES } from "../data/measures.ts";
import { anyOf } from "../patterns.ts";
import type { Token } from "../tagging.ts";
import { type Context, matchAt, tokenAt, type Unit } from "./context.ts";
import { nounPhrase, type Word } from "./noun-phrase.ts";
import type { Numeral } from "./numeral.ts";
import { isPlural, singular } from "./singular.ts";

const BEFORE_COUNTED = new Set(DETERMINERS);
const ATTRIBUTES = new Set(BEFORE_OTHER_NOUNS);
/** Tokens after a phrase among which its verb is looked for. */
const TO_VERB = 10;

/** "Two 12-inch guns", "9 million 5 litre cans": the size of what is counted stands before it. */
const SIZE = new RegExp(
  `\\s\\d{1,4}(?:\\.\\d{1,2})?(?:-(?:${anyOf(MEASURES.keys())})(?:-old)?|\\s(?:${anyOf(MEASURES.keys())}))\\s(?=\\p{L})`,
  "iuy",
);

/** Where the noun phrase of a number begins: after "of the" and the like. */
function phraseStart({ text, tokens }: Context, first: number, isPart: boolean): number {
  const word = (at: number): string => tokens[at]?.value.toLowerCase() ?? "";
  const hasOf = word(first) === "of" && !text.slice(tokens[first]?.end, tokens[first + 1]?.start).trim();
  const at = hasOf ? first + 1 : first;
  return (hasOf || isPart) && BEFORE_COUNTED.has(word(at)) ? at + 1 : at;
}

/** "200-bed", "11-member": one word after the hyphen. A "20,000-strong crowd" counts no strong. */
function tiedAfter({ tokens }: Context, end: number): Unit | null {
  const hyphen = tokenAt(tokens, end);
  const word = tokens[hyphen + 1];
  if (tokens[hyphen]?.value !== "-" || !word || word.start !== end + 1 || !/^\p{L}+$/u.test(word.value))
    return null;
  return /^(?:strong|plus|odd)$/iu.test(word.value)
    ? { unit: "", end: word.end }
    : { unit: singular(word), end: word.end };
}

/** Whether a verb follows the phrase in its clause. */
function hasVerbAfter({ tokens }: Context, last: Token): boolean {
  const from = tokenAt(tokens, last.end);
  for (const { pos, value } of tokens.slice(from, from + TO_VERB)) {
    if (pos === "VERB" || pos === "AUX") return true;
    if (/^[.;:,!?]$/u.test(value)) return false;
  }
  return false;
}

/** "One patch costs": what ends in -s behind a singular noun is its verb, where there is no other. */
function withoutVerb(words: readonly Word[]): readonly Word[] {
  const verb = words.findIndex(
    ({ token }, at) => at > 0 && words[at - 1]?.noun && /^\p{Ll}+[^\Wsu]s$/u.test(token.value),
  );
  return verb > 0 && !/s$/u.test(words[verb - 1]?.token.value ?? "") ? words.slice(0, verb) : words;
}

/** "Adults smoke": a singular behind a plural is its verb, where there is no other. */
function upToPlural(words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  if (!last || isPlural(last.token)) return words;
  const plural = words.findLastIndex(
    ({ token, noun }) => noun && isPlural(token) && /^\p{Ll}/u.test(token.value),
  );
  const isAttribute = ATTRIBUTES.has(words[plural]?.token.value ?? "") && plural < words.length - 1;
  return plural < 0 || isAttribute ? words : words.slice(0, plural + 1);
}

function withoutVerbs(context: Context, found: readonly Word[], { value, form }: Numeral): readonly Word[] {
  const words = found.slice(0, found.findLastIndex(({ noun }) => noun) + 1);
  const last = words.at(-1)?.token;
  if (!last) return words;
  if (value === 1 && form !== "part") return withoutVerb(words);
  if (hasVerbAfter(context, last)) return words;
  return upToPlural(form === "part" ? withoutVerb(words) : words);
}

/** "Around 73 raising the prospect": a lone verb that ends like a noun. */
const isBareGerund = ({ tokens }: Context, words: readonly Word[]): boolean => {
  const [only] = words;
  if (words.length !== 1 || !only || !/\p{Ll}ing$/u.test(only.token.value)) return false;
  return /^(?:DET|PRON)$/u.test(tokens[tokenAt(tokens, only.token.end)]?.pos ?? "");
};

/**
 * The noun that a number counts, with the nouns that stand before it: "12 heart transplants" counts `heart transplant`.
 */
export function countedAfter(context: Context, numeral: Numeral): Unit | null {
  const { text, tokens } = context;
  const { end, form } = numeral;
  if (text.charAt(end) === "-") return tiedAfter(context, end);
  const size = form === "part" ? null : matchAt(SIZE, text, end);
  const first = tokenAt(tokens, end + (size?.[0].length ?? 0));
  if (!size && !/^\s{0,3}$/u.test(text.slice(end, tokens[first]?.start ?? end))) return null;
  const words = withoutVerbs(
    context,
    nounPhrase(context, phraseStart(context, first, form === "part")),
    numeral,
  );
  const last = words.findLastIndex((word) => word.noun);
  const head = words[last]?.token;
  if (!head || isBareGerund(context, words)) return null;
  const from = words.slice(0, last).findLastIndex((word) => !word.noun) + 1;
  const nouns = words.slice(from, last).map(({ token }) => token.value.toLowerCase());
  // The size is a figure of its own, so this one ends before it.
  return { unit: [...nouns, singular(head)].join(" "), end: size ? end : head.end };
}
