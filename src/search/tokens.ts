import type { Language } from "../text/language.ts";
import { NumberList, UNKNOWN } from "./numbers.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Where in a block of words a text stands. */
export interface Stretch {
  readonly block: Int32Array;
  readonly start: number;
  readonly end: number;
}

/** Where in its block a word stands next, from a place of the block on; -1 where it stands in the stretch no more. */
export function nextOf(word: number, { block, end }: Stretch, from: number): number {
  for (let at = from; at < end; at++) if (block[at] === word) return at;
  return -1;
}

/** The words of texts as numbers, so that ranking compares whole numbers and reads no text again. */
export interface Tokens {
  /** The words of a text as numbers, in order. */
  wordsOf(id: number): Int32Array;
  /** The same where they lie: a view of them takes longer to make than most texts to read. */
  stretchOf(id: number): Stretch;
  /** The number of a word's term; negative for a stop word. */
  termOf(word: number): number;
  /** A word's number; negative where no text has it. */
  word(word: string): number;
  /** A term's number; negative where no text has it. */
  term(term: string): number;
  /** A term by its number. */
  textOf(term: number): string;
  /** What a term means, by its number; null where the language does not know. */
  meaningOf(term: number): Int8Array | null;
  /** About how rare a term is, from how often it is used in all texts. */
  rarityOf(term: number): number;
}

/**
 * The words of texts that are taken in one after the other.
 *
 *   tokens  all texts' words one after the other; `starts` says where each text begins
 */
export class TokenTable {
  readonly vocabulary: Vocabulary;
  readonly #language: Language;
  readonly #tokens = new NumberList();
  readonly #starts = new NumberList();

  constructor(language: Language) {
    this.#language = language;
    this.vocabulary = new Vocabulary(language);
    this.#starts.push(0);
  }

  /** Takes a text in; its id is the number of texts before it. */
  add(text: string): void {
    for (const word of this.#language.words(text)) {
      this.#tokens.push(this.vocabulary.take(word));
    }
    this.#starts.push(this.#tokens.length);
  }

  /** The words of a text as numbers, in order. */
  wordsOf(id: number): Int32Array {
    return this.#tokens.slice(this.#starts.at(id), this.#starts.at(id + 1));
  }

  /** The terms of a text in order, without stop words. */
  termsOf(id: number): string[] {
    const out: string[] = [];
    for (const word of this.wordsOf(id)) {
      const term = this.vocabulary.termOf(word);
      if (term !== UNKNOWN) out.push(this.vocabulary.textOf(term));
    }
    return out;
  }

  /** All texts' words, and where each text begins, with the end of the last. */
  blocks(): { readonly tokens: Int32Array; readonly starts: Int32Array } {
    return { tokens: this.#tokens.all(), starts: this.#starts.all() };
  }
}
