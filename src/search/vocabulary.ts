import type { Language } from "../text/language.ts";
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
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #termOfWord = new NumberList();
  readonly #termNumbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** Of each term; undefined until it was asked for. */
  readonly #meanings: (Int8Array | null | undefined)[] = [];

  constructor(language: Language) {
    this.#language = language;
  }

  /** A word's number; a new one for a new word. */
  take(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    return this.#put(word, this.#takeTerm(this.#language.term(word)));
  }

  /** The same where the word's term is known. */
  takeWith(word: string, term: string): number {
    return this.#numbers.get(word) ?? this.#put(word, this.#takeTerm(term));
  }

  word(word: string): number {
    return this.#numbers.get(word) ?? UNKNOWN;
  }

  termOf(word: number): number {
    return this.#termOfWord.at(word);
  }

  term(term: string): number {
    return this.#termNumbers.get(term) ?? UNKNOWN;
  }

  /** A term by its number; "" where none has it. */
  textOf(term: number): string {
    return this.#terms[term] ?? "";
  }

  /** What a term means, by its number; null where the language does not know. */
  meaningOf(term: number): Int8Array | null {
    const known = this.#meanings[term];
    if (known !== undefined) return known;
    const meaning = this.#language.meaning(this.textOf(term)) ?? null;
    this.#meanings[term] = meaning;
    return meaning;
  }

  /** A word by its number; "" where none has it. */
  wordText(word: number): string {
    return this.#words[word] ?? "";
  }

  /** All words, in order of their numbers. */
  words(): readonly string[] {
    return this.#words;
  }

  /** All terms, likewise. */
  terms(): readonly string[] {
    return this.#terms;
  }

  #put(word: string, term: number): number {
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    this.#termOfWord.push(term);
    return number;
  }

  #takeTerm(term: string): number {
    if (term === "") return UNKNOWN;
    const known = this.#termNumbers.get(term);
    if (known !== undefined) return known;
    this.#termNumbers.set(term, this.#terms.length);
    this.#meanings.push(undefined);
    return this.#terms.push(term) - 1;
  }
}
