import type { Language } from "../text/language.ts";
import { NearWords } from "./near-words.ts";
import { slipsBetween } from "./slips.ts";
import type { TokenTable } from "./tokens.ts";

/** Shorter words have too many neighbours: "Nile" is no slip for "mile". */
const SHORTEST = 5;
/** From this length on two slips are forgiven. */
const LONG = 9;
const LONGEST = 30;

/** Words gathered at a stretch before others get their turn. */
const STRETCH = 10_000;

/** Finds the word of the corpus that a mistyped one was meant to be. */
export class Spelling {
  readonly #language: Language;
  readonly #tokens: TokenTable;
  #words: Promise<NearWords> | undefined;

  constructor(language: Language, tokens: TokenTable) {
    this.#language = language;
    this.#tokens = tokens;
  }

  /** The nearest word, the one used most often of several; undefined for known, short and dictionary words. */
  async meant(word: string): Promise<string | undefined> {
    if (!this.#mayBeSlip(word)) return undefined;
    // Gathered at the first unknown word: most questions have none.
    this.#words ??= this.#gather();
    return this.#nearest(word, await this.#words);
  }

  #mayBeSlip(word: string): boolean {
    if (word.length < SHORTEST || word.length > LONGEST || !/^\p{L}+$/u.test(word)) return false;
    const term = this.#language.term(word);
    return this.#tokens.term(term) < 0 && !this.#language.meaning(term);
  }

  #nearest(word: string, words: NearWords): string | undefined {
    const most = word.length < LONG ? 1 : 2;
    let best: { readonly word: string; readonly slips: number; readonly rarity: number } | undefined;
    for (const near of words.near(word, most)) {
      const slips = slipsBetween(word, near, best?.slips ?? most);
      if (slips > (best?.slips ?? most)) continue;
      const rarity = this.#tokens.rarityOf(this.#tokens.termOf(this.#tokens.word(near)));
      if (!best || slips < best.slips || rarity < best.rarity) best = { word: near, slips, rarity };
    }
    return best?.word;
  }

  /** All words but stop words, in stretches: a large corpus has a million. */
  async #gather(): Promise<NearWords> {
    const words = new NearWords();
    let number = 0;
    for (const word of this.#tokens.vocabulary()) {
      const isSearched = this.#tokens.termOf(number++) >= 0;
      if (isSearched && word.length >= SHORTEST - 1 && word.length <= LONGEST + 2) words.add(word);
      if (number % STRETCH === 0) await new Promise(setImmediate);
    }
    return words;
  }
}
