import { type Sentence, wordsOf } from "../text/article.ts";
import { at } from "../text/at.ts";
import type { Language, Wording } from "../text/language.ts";
import { matchesIn } from "../text/matches.ts";
import type { CorpusView } from "./command.ts";

const QUOTED = /["“”][^"“”]{20,600}(?:["“”]|$)/gu;
/** A quotation of so many words is one and the same utterance, whoever tells it. */
const UTTERANCE = 6;
const MONEY = /[$€£¥₹₽₩₪₺]/gu;

const termsOf = ({ words, terms }: Wording, language: Language): string[] =>
  terms.filter((term, place) => term !== "" && !language.isConnective(at(words, place)));

/** What of a corpus a gist is made from. */
type Corpus = Pick<CorpusView, "language" | "wording" | "annotationsOf">;

/** Neighbouring terms, each two as one string. */
export const pairsOf = (terms: readonly string[]): string[] =>
  terms.slice(1).map((term, i) => `${terms[i]} ${term}`);

function speakersOf(sentence: Sentence, corpus: Corpus): ReadonlySet<string> {
  const names = corpus.annotationsOf(sentence, "quotation").flatMap(({ speakerName }) => speakerName ?? []);
  return new Set(names);
}

/** What sentences are compared by. Most are told apart by their terms: the rest is worked out when first asked for. */
export class Gist {
  readonly sentence: Sentence;
  /** The terms in order, and signs of money; without words that only tie the sentence to the one before. */
  readonly terms: readonly string[];
  readonly distinct: ReadonlySet<string>;
  /** All words as they were read. */
  readonly wording: Wording;
  /** Signs of money. */
  readonly #money: readonly string[];
  readonly #corpus: Corpus;
  #words: string | undefined;
  #utterances: readonly string[] | undefined;
  #qualifiers: ReadonlySet<string> | undefined;
  #pairs: ReadonlySet<string> | undefined;
  #speakers: ReadonlySet<string> | undefined;

  constructor(sentence: Sentence, corpus: Corpus) {
    const { language } = corpus;
    const money = wordsOf(sentence).match(MONEY) ?? [];
    this.#corpus = corpus;
    this.wording = corpus.wording(sentence);
    this.#money = money;
    this.sentence = sentence;
    this.terms = [...termsOf(this.wording, language), ...money];
    this.distinct = new Set(this.terms);
  }

  /** All words, folded, and signs of money, as one string. */
  get words(): string {
    this.#words ??= [...this.wording.words, ...this.#money].join(" ");
    return this.#words;
  }

  /** The words of each stretch in quotation marks that is long enough to be known again. */
  get utterances(): readonly string[] {
    const { language } = this.#corpus;
    this.#utterances ??= Array.from(matchesIn(wordsOf(this.sentence), QUOTED), ([stretch]) =>
      language.words(stretch),
    )
      .filter((words) => words.length >= UTTERANCE)
      .map((words) => words.join(" "));
    return this.#utterances;
  }

  /** What turns or weakens it: "not", "failed", "may". */
  get qualifiers(): ReadonlySet<string> {
    const { language } = this.#corpus;
    this.#qualifiers ??= new Set(this.wording.words.filter((word) => language.isQualifier(word)));
    return this.#qualifiers;
  }

  /** The distinct neighbouring terms. */
  get pairs(): ReadonlySet<string> {
    this.#pairs ??= new Set(pairsOf(this.terms));
    return this.#pairs;
  }

  /** The persons and bodies quoted, by name. */
  get speakers(): ReadonlySet<string> {
    this.#speakers ??= speakersOf(this.sentence, this.#corpus);
    return this.#speakers;
  }
}
