import { type Sentence, wordsOf } from "../../text/article.ts";
import type { Language } from "../../text/language.ts";
import type { ClaimView } from "./claims.ts";
import { type Reading, readingOf, type Token } from "./reading.ts";

/** Sentences before one that may say what "the two countries" are. */
const BEFORE = 3;

/** The sentences of a paragraph before one, the nearest last. */
const before = ({ article, number, paragraph }: Sentence): readonly Sentence[] =>
  article.sentences
    .slice(Math.max(0, number - 1 - BEFORE), number - 1)
    .filter((each) => each.paragraph === paragraph);

const termsOf = (text: string, { language }: ClaimView): ReadonlySet<string> =>
  new Set(language.words(text).map((word) => language.term(word)));

const isIn = (term: string, terms: ReadonlySet<string>, language: Language): boolean =>
  terms.has(term) || [...language.kin(term)].some((kin) => terms.has(kin));

/** The terms of what a sentence's "it" may stand for: what the one before it begins with, and its title. */
function subjectsOf(sentence: Sentence, corpus: ClaimView): ReadonlySet<string> {
  const { language } = corpus;
  const last = before(sentence).at(-1);
  const named = last && readingOf(last, corpus)?.tokens.find(({ isName }) => isName);
  const [title] = language.namesIn(sentence.article.title);
  return new Set([...(named ? [named.term] : []), ...termsOf((title ?? []).join(" "), corpus)]);
}

/** Whether two names are named as one: "Ada and Bo". */
function areJoined(a: Token, b: Token, { sentence }: Reading, { language }: ClaimView): boolean {
  const [only, ...more] = language.words(sentence.article.text.slice(a.end, b.start));
  return only !== undefined && more.length === 0 && language.roleIn(only) === "coordinator";
}

/** Whether names that a sentence does not have are what it speaks of, by what stands before it. */
function areMeant(absent: readonly Token[], claim: Reading, here: Reading, corpus: ClaimView): boolean {
  const { language } = corpus;
  const [first, second, ...more] = absent;
  if (first && !second) return isIn(first.term, subjectsOf(here.sentence, corpus), language);
  if (!first || !second || more.length > 0 || !areJoined(first, second, claim, corpus)) return false;
  const text = [here.sentence.article.title, ...before(here.sentence).map(wordsOf)].join("\n");
  const around = termsOf(text, corpus);
  return absent.every(({ term }) => isIn(term, around, language));
}

const isPerson = ({ term }: Token, corpus: ClaimView): boolean =>
  corpus
    .people()
    .some(({ name }) => corpus.language.words(name).some((word) => corpus.language.term(word) === term));

/**
 * A claim's tokens to be looked for in a sentence. Where the sentence names nobody and nothing ("it", "the two
 * countries"), names may stand before it; but never a person's, whom a wrong "he" would be laid at. Null where a name
 * is nowhere.
 */
export function soughtIn(claim: Reading, here: Reading, corpus: ClaimView): readonly Token[] | null {
  const { language } = corpus;
  const terms = new Set(here.tokens.map(({ term }) => term));
  const names = claim.tokens.filter(({ isName }) => isName);
  const absent = names.filter(({ term }) => !isIn(term, terms, language));
  if (absent.length === 0) return claim.tokens;
  if (absent.length < names.length || here.tokens.some(({ isName }) => isName)) return null;
  if (absent.some((token) => isPerson(token, corpus)) || !areMeant(absent, claim, here, corpus)) return null;
  return claim.tokens.filter((token) => !absent.includes(token));
}
