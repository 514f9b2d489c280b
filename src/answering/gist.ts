import { isType } from "../text/annotation.ts";
import { type Sentence, wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { personQuoted } from "../text/speaker.ts";
import type { CorpusView } from "./command.ts";

/** What sentences are compared by. */
export interface Gist {
  readonly sentence: Sentence;
  /** All words, folded, and signs of money. */
  readonly words: string;
  /** The terms in order, and signs of money; without words that only tie the sentence to the one before. */
  readonly terms: readonly string[];
  /** What turns or weakens it: "not", "failed", "may". */
  readonly qualifiers: ReadonlySet<string>;
  /** The words of each stretch in quotation marks. */
  readonly quoted: readonly string[];
  /** The persons quoted, by name. */
  speakers(): ReadonlySet<string>;
}

const QUOTED = /["“”][^"“”]{20,600}(?:["“”]|$)/gu;
const MONEY = /[$€£¥₹₽₩₪₺]/gu;

const termsOf = (words: readonly string[], language: Language): string[] =>
  words
    .filter((word) => !language.isConnective(word))
    .map((word) => language.term(word))
    .filter(Boolean);

function speakersOf(sentence: Sentence, corpus: CorpusView): ReadonlySet<string> {
  const names = corpus
    .annotations(sentence)
    .filter(isType("quotation"))
    .flatMap((quotation) => personQuoted(quotation, sentence, (each) => corpus.annotations(each)) ?? []);
  return new Set(names);
}

export function gistOf(sentence: Sentence, corpus: CorpusView): Gist {
  const { language } = corpus;
  const text = wordsOf(sentence);
  const words = language.words(text);
  const money = text.match(MONEY) ?? [];
  return {
    sentence,
    words: [...words, ...money].join(" "),
    terms: [...termsOf(words, language), ...money],
    qualifiers: new Set(words.filter((word) => language.isQualifier(word))),
    quoted: [...text.matchAll(QUOTED)].map(([stretch]) => language.words(stretch).join(" ")),
    speakers: () => speakersOf(sentence, corpus),
  };
}
