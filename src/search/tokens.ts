import type { Language } from "../text/language.ts";

/** A word or term that the corpus does not hold. */
const UNKNOWN = -1;

/** Numbers kept in one growing block of memory: a corpus has tens of millions of words. */
class NumberList {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(2 * this.length + 16);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length++] = value;
  }

  at(index: number): number {
    return this.#values[index] ?? UNKNOWN;
  }

  increment(index: number): void {
    if (index < this.length) this.#values[index] = (this.#values[index] ?? 0) + 1;
  }

  /** Gives back room kept for growth. */
  trim(): void {
    this.#values = this.#values.slice(0, this.length);
  }

  slice(start: number, end: number): Int32Array {
    return this.#values.subarray(start, end);
  }
}

/**
 * The words of all texts as numbers, so that ranking compares whole numbers and reads no text again.
 *
 *   words   word → number           "ships" → 17
 *   terms   number of word → number of term, UNKNOWN for a stop word     17 → 9 ("ship")
 *   tokens  all texts' words one after the other; `starts` says where each text begins
 */
export class TokenTable {
  readonly #language: Language;
  readonly #words = new Map<string, number>();
  readonly #termOfWord = new NumberList();
  readonly #termNumbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #uses = new NumberList();
  readonly #tokens = new NumberList();
  readonly #starts = new NumberList();

  constructor(language: Language) {
    this.#language = language;
    this.#starts.push(0);
  }

  /** Takes a text in; its id is the number of texts before it. */
  add(text: string): void {
    for (const word of this.#language.words(text)) {
      const number = this.#numberOf(word);
      this.#tokens.push(number);
      this.#uses.increment(this.termOf(number));
    }
    this.#starts.push(this.#tokens.length);
  }

  /** Gives back room kept for growth, when all texts are in; more can be added. */
  trim(): void {
    for (const list of [this.#termOfWord, this.#uses, this.#tokens, this.#starts]) list.trim();
  }

  /** The words of a text as numbers, in order. */
  wordsOf(id: number): Int32Array {
    return this.#tokens.slice(this.#starts.at(id), this.#starts.at(id + 1));
  }

  /** The terms of a text in order, without stop words. */
  termsOf(id: number): string[] {
    const out: string[] = [];
    for (const word of this.wordsOf(id)) {
      const term = this.#terms[this.#termOfWord.at(word)];
      if (term !== undefined) out.push(term);
    }
    return out;
  }

  termOf(word: number): number {
    return this.#termOfWord.at(word);
  }

  word(word: string): number {
    return this.#words.get(word) ?? UNKNOWN;
  }

  /** All words, in order of first use. */
  vocabulary(): Iterable<string> {
    return this.#words.keys();
  }

  term(term: string): number {
    return this.#termNumbers.get(term) ?? UNKNOWN;
  }

  /** A term by its number. */
  textOf(term: number): string {
    return this.#terms[term] ?? "";
  }

  /** About how rare a term is, from how often it is used in all texts. */
  rarityOf(term: number): number {
    return Math.log(1 + (this.#starts.length + 0.5) / (this.#uses.at(term) + 0.5));
  }

  #numberOf(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    const number = this.#words.size;
    this.#words.set(word, number);
    this.#termOfWord.push(this.#termNumber(this.#language.term(word)));
    return number;
  }

  #termNumber(term: string): number {
    if (term === "") return UNKNOWN;
    const known = this.#termNumbers.get(term);
    if (known !== undefined) return known;
    this.#termNumbers.set(term, this.#terms.length);
    this.#uses.push(0);
    return this.#terms.push(term) - 1;
  }
}
