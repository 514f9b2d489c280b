import type { Language } from "../text/language.ts";
import { Numbering } from "./numbering.ts";
import { NumberList, UNKNOWN } from "./numbers.ts";

/**
 * The numbers of words and of their terms, in order of first use. It only grows: texts that share one can be compared
 * by number.
 *
 *   words   word → number                                                 "ships" → 17
 *   terms   number of word → number of term, UNKNOWN for a stop word      17 → 9 ("ship")
 */
export class Vocabulary {
  readonly #language: Language;
  readonly #words = new Numbering();
  readonly #terms = new Numbering();
  readonly #termOfWord = new NumberList();
  /** Of each term that was asked for. */
  readonly #meanings = new Map<number, Int8Array | null>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** A word's number; a new one for a new word. */
  take(word: string): number {
    const number = this.word(word);
    return number < 0 ? this.takeWith(word, this.#language.term(word)) : number;
  }

  /** The same where the word's term is known. */
  takeWith(word: string, term: string): number {
    const number = this.#words.take(word);
    if (number === this.#termOfWord.length)
      this.#termOfWord.push(term === "" ? UNKNOWN : this.#terms.take(term));
    return number;
  }

  word(word: string): number {
    return this.#words.numberOf(word);
  }

  termOf(word: number): number {
    return this.#termOfWord.at(word);
  }

  term(term: string): number {
    return this.#terms.numberOf(term);
  }

  /** A term by its number; "" where none has it. */
  textOf(term: number): string {
    return this.#terms.texts[term] ?? "";
  }

  /** What a term means, by its number; null where the language does not know. */
  meaningOf(term: number): Int8Array | null {
    const known = this.#meanings.get(term);
    if (known !== undefined) return known;
    const meaning = this.#language.meaning(this.textOf(term)) ?? null;
    this.#meanings.set(term, meaning);
    return meaning;
  }

  /** A word by its number; "" where none has it. */
  wordText(word: number): string {
    return this.#words.texts[word] ?? "";
  }

  /** All words, in order of their numbers. */
  words(): readonly string[] {
    return this.#words.texts;
  }

  /** All terms, likewise. */
  terms(): readonly string[] {
    return this.#terms.texts;
  }
}
