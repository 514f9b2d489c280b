import { SHORT_WEEKDAYS, WEEKDAYS } from "../data/calendar-words.ts";
import { BEFORE_NOUN, NEVER_COUNTED } from "../data/counted-words.ts";
import type { Token } from "../tagging.ts";
import type { Context } from "./context.ts";

const SKIPPED = new Set(BEFORE_NOUN);
const DAYS = [...WEEKDAYS.keys(), ...SHORT_WEEKDAYS].map((day) => day.toLowerCase());
const NOT_COUNTED = new Set([...NEVER_COUNTED, ...DAYS]);
/** Tokens looked at. */
const REACH = 9;

/** A word of a phrase: `noun` where it can be what is counted. */
export interface Word {
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
  const isParticiple = token.pos === "VERB" && /(?:ed|ing)$/u.test(token.value) && isNominal(next);
  return token.pos === "ADJ" || isParticiple ? { token, noun: false } : null;
}

/** Whether "and" goes on within the phrase: "digital and physical sales", "Kia and Hyundai vehicles". */
const goesOn = (last: Word | undefined, next: Token | undefined): boolean =>
  last !== undefined &&
  isNominal(next) &&
  (!last.noun || (last.token.pos === "PROPN" && !/s$/u.test(last.token.value)));

/** A word tied to the next by a hyphen says of what kind: "five state-owned banks". */
const isTied = (token: Token, next: Token | undefined, third: Token | undefined): boolean =>
  next?.value === "-" && touches(token, next) && touches(next, third) && /^\p{L}/u.test(token.value);

/** "Two Boeing 737 jets": a number in the name of what is counted. */
const isModel = (token: Token, next: Token | undefined, last: Word | undefined): boolean =>
  isNoun(next) &&
  !touches(token, next) &&
  (/^\d{3}$/u.test(token.value) || (/^\d{1,2}$/u.test(token.value) && last?.token.pos === "PROPN"));

/** "Two Boeing 737s": the name of what is counted ends in a number, and its plural is tied to that. */
function modelPlural(token: Token, next: Token | undefined, last: Word | undefined): Word | null {
  const named = last?.token.pos === "PROPN" && /^\d{1,4}$/u.test(token.value);
  if (!named || !touches(token, next) || !/^s\.?$/u.test(next?.value ?? "")) return null;
  return { token: { ...token, lemma: token.value, end: token.end + 1 }, noun: true };
}

/**
 * The words from token `at` on that could be one noun phrase. A possessive begins it anew: "of the country's banks".
 */
export function nounPhrase({ text, masked, tokens }: Context, at: number): Word[] {
  let found: Word[] = [];
  for (let i = at; i < at + REACH; i++) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token || (i > at && !/^\s?$/u.test(text.slice(tokens[i - 1]?.end, token.start)))) break;
    const low = token.value.toLowerCase();
    const word = read(token, next, found);
    const model = modelPlural(token, next, found.at(-1));
    if (model) return [...found, model];
    if (isTied(token, next, tokens[i + 2])) i += 2;
    else if (/^['’]s?$/u.test(token.value) && found.length > 0) found = [];
    else if (/^(?:and|or)$/u.test(low) && goesOn(found.at(-1), next)) continue;
    else if (isModel(token, next, found.at(-1))) continue;
    else if (masked.charAt(token.start) === "\0") break;
    else if (word && !(SKIPPED.has(low) && !word.noun)) found.push(word);
    else if (found.length > 0 || !(SKIPPED.has(low) || token.pos === "ADV")) break;
  }
  return found;
}
