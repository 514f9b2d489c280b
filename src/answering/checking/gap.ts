import type { Language, WordRole } from "../../text/language.ts";
import type { Span } from "../../text/span.ts";
import type { Reading, Token } from "./reading.ts";

const PARTING: ReadonlySet<string | null> = new Set<WordRole>(["opener", "coordinator"]);
const MARK = /[,;:()–—"“”!?]/gu;
/** What stands between a name and what it is called or does: "Ada Lind, the director", "Ada Lind, who has run it". */
const APPOSITION = /^,\s(?:the|an?|who)\s(?:\p{L}{1,5}\s){0,2}$/iu;

/** What parts two stretches of a sentence: marks, and words that open another clause or item. */
export function partings(from: Span, to: Span, { sentence }: Reading, language: Language): readonly string[] {
  const between = sentence.article.text.slice(from.end, to.start);
  return [
    ...(between.match(MARK) ?? []),
    ...language.words(between).filter((word) => PARTING.has(language.roleIn(word))),
  ];
}

/** A stretch from one token to a later one of the same reading. */
export interface Gap {
  readonly from: Token;
  readonly to: Token;
  readonly reading: Reading;
}

const wordsOf = ({ from, to, reading }: Gap): string =>
  reading.sentence.article.text.slice(from.end, to.start);

/** Whether "X, the director" stands here where the claim says "X is the director". */
function isApposition(claimed: Gap, here: Gap, language: Language): boolean {
  if (!here.from.isName || !APPOSITION.test(wordsOf(here))) return false;
  const words = language.words(`${wordsOf(claimed)} ${wordsOf(here)}`);
  return words.every((word) => language.term(word) === "" && language.roleIn(word) !== "denial");
}

/** Whether two tokens that belong together in the claim do so here too: nothing parts them that does not there. */
export function belongTogether(claimed: Gap, here: Gap, language: Language): boolean {
  if (isApposition(claimed, here, language)) return true;
  const there = partings(claimed.from, claimed.to, claimed.reading, language);
  return partings(here.from, here.to, here.reading, language).every((each) => there.includes(each));
}
