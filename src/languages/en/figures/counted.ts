import { SHORT_WEEKDAYS, WEEKDAYS } from "../data/calendar-words.ts";
import { BEFORE_NOUN, NEVER_COUNTED } from "../data/counted-words.ts";
import { MEASURES } from "../data/measures.ts";
import type { Token } from "../tagging.ts";
import { type Context, tokenAt, type Unit } from "./context.ts";

const SKIPPED = new Set(BEFORE_NOUN);
const DAYS = [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS].map((day) => day.toLowerCase());
const NOT_COUNTED = new Set([...NEVER_COUNTED, ...DAYS]);
const DETERMINERS = new Set([
  "the",
  "these",
  "those",
  "its",
  "their",
  "his",
  "her",
  "our",
  "my",
  "your",
  "all",
  "a",
  "an",
]);
/** Tokens looked at. */
const REACH = 9;

/** A word of a phrase: `noun` where it can be what is counted. */
interface Word {
  readonly token: Token;
  readonly noun: boolean;
}

const isNoun = (token: Token | undefined): boolean =>
  token?.pos === "NOUN" || token?.pos === "PROPN" || token?.pos === "SYM";
const isNominal = (token: Token | undefined): boolean => isNoun(token) || token?.pos === "ADJ";
const touches = (left: Token | undefined, right: Token | undefined): boolean => left?.end === right?.start;

/** After a number, "saves" and "rebounds" are nouns, whatever the tagger says. */
const isPlural = (token: Token): boolean => token.pos === "VERB" && /^\p{Ll}{3,}[^\Wsu]s$/u.test(token.value);

/** Reads one word of the phrase; null where the phrase is over. */
function read(token: Token, next: Token | undefined, before: readonly Word[]): Word | null {
  if (!/^\p{L}[\p{L}.'’/&-]*$/u.test(token.value) || NOT_COUNTED.has(token.value.toLowerCase())) return null;
  // "Two US military officials": an adjective may follow a name, but no other noun.
  const hasNoun = before.some((word) => word.noun && word.token.pos !== "PROPN");
  if (isNoun(token) || (!hasNoun && isPlural(token))) return { token, noun: true };
  if (hasNoun) return null;
  const isParticiple = token.pos === "VERB" && /(?:ed|ing)$/u.test(token.value) && isNoun(next);
  return token.pos === "ADJ" || isParticiple ? { token, noun: false } : null;
}

/** Whether "and" goes on within the phrase: "digital and physical sales", "Kia and Hyundai vehicles". */
const goesOn = (last: Word | undefined, next: Token | undefined): boolean =>
  last !== undefined &&
  isNominal(next) &&
  (!last.noun || (last.token.pos === "PROPN" && !/s$/u.test(last.token.value)));

/** The words from token `at` on that could be one noun phrase. A possessive begins it anew: "of the country's banks". */
function phrase({ text, masked, tokens }: Context, at: number): Word[] {
  let found: Word[] = [];
  for (let i = at; i < at + REACH; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token || (i > at && !/^\s?$/u.test(text.slice(tokens[i - 1]?.end, token.start)))) break;
    const low = token.value.toLowerCase();
    const word = read(token, next, found);
    // A word tied to the next by a hyphen says of what kind: "five state-owned banks".
    if (
      next?.value === "-" &&
      touches(token, next) &&
      touches(next, tokens[i + 2]) &&
      /^\p{L}/u.test(token.value)
    )
      i += 2;
    else if (/^['’]s?$/u.test(token.value) && found.length > 0) found = [];
    else if (/^(?:and|or)$/u.test(low) && goesOn(found.at(-1), next)) continue;
    // A model's number: "two Boeing 737 jets".
    else if (/^\d{3}$/u.test(token.value) && isNoun(next)) continue;
    else if (masked.charAt(token.start) === "\0") break;
    else if (word && !(SKIPPED.has(low) && !word.noun)) found.push(word);
    else if (found.length > 0 || !(SKIPPED.has(low) || token.pos === "ADV")) break;
  }
  return found;
}

/** A noun in the singular and lower case; a measure by its one spelling. */
export function singular({ value, lemma, pos }: Token): string {
  const low = value.toLowerCase();
  if (pos === "NOUN" && lemma !== low) return MEASURES.get(lemma) ?? lemma.toLowerCase();
  if (/^\p{Lu}{2,}s$/u.test(value)) return low.slice(0, -1);
  if (!/[^su]s$/u.test(low) || low.length < 4) return MEASURES.get(low) ?? low;
  return low.endsWith("ies") ? `${low.slice(0, -3)}y` : low.slice(0, -1);
}

/** Where the noun phrase of a number begins: after "of the" and the like. */
function phraseStart({ text, tokens }: Context, first: number, isPart: boolean): number {
  const word = (at: number): string => tokens[at]?.value.toLowerCase() ?? "";
  const hasOf = word(first) === "of" && !text.slice(tokens[first]?.end, tokens[first + 1]?.start).trim();
  const at = hasOf ? first + 1 : first;
  return (hasOf || isPart) && DETERMINERS.has(word(at)) ? at + 1 : at;
}

/** "200-bed", "11-member": one word after the hyphen. */
function tiedAfter({ tokens }: Context, end: number): Unit | null {
  const hyphen = tokenAt(tokens, end);
  const word = tokens[hyphen + 1];
  if (tokens[hyphen]?.value !== "-" || !word || word.start !== end + 1 || !/^\p{L}+$/u.test(word.value))
    return null;
  return { unit: singular(word), end: word.end };
}

/** "One patch costs": one thing is a singular, and what ends in -s behind it is its verb. */
function withoutVerb(words: readonly Word[]): readonly Word[] {
  const verb = words.findIndex(
    ({ token }, at) => at > 0 && words[at - 1]?.noun && /^\p{Ll}+[^\Wsu]s$/u.test(token.value),
  );
  return verb > 0 && !/s$/u.test(words[verb - 1]?.token.value ?? "") ? words.slice(0, verb) : words;
}

/** The noun that a number counts, with the nouns that stand before it: "12 heart transplants" counts `heart transplant`. */
export function countedAfter(context: Context, end: number, isPart: boolean): Unit | null {
  const { text, tokens } = context;
  if (text.charAt(end) === "-") return tiedAfter(context, end);
  const first = tokenAt(tokens, end);
  if (!/^\s{0,3}$/u.test(text.slice(end, tokens[first]?.start ?? end))) return null;
  const found = phrase(context, phraseStart(context, first, isPart));
  const words = /(?:^|\P{L})(?:one|1)$/iu.test(text.slice(Math.max(0, end - 4), end))
    ? withoutVerb(found)
    : found;
  const last = words.findLastIndex((word) => word.noun);
  const head = words[last]?.token;
  if (!head) return null;
  const from = words.slice(0, last).findLastIndex((word) => !word.noun) + 1;
  const nouns = words.slice(from, last).map(({ token }) => token.value.toLowerCase());
  return { unit: [...nouns, singular(head)].join(" "), end: head.end };
}
