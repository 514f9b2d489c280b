import type { Language } from "../../text/language.ts";
import type { TokenTable } from "../tokens.ts";
import { weightOf } from "./features.ts";
import { holdsTerm, type Profile } from "./profile.ts";
import type { Question } from "./question.ts";

/** Unit vectors come in steps of 1/127. */
const SCALE = 127 * 127;
/** Words less alike than this have nothing to do with each other. */
const UNLIKE = 0.3;

function cosine(a: Int8Array, b: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum / SCALE;
}

/** Adds a vector to a sum, weighed. */
function pile(sum: Float32Array, vector: Int8Array, weight: number): void {
  for (let i = 0; i < vector.length; i++) sum[i] = (sum[i] ?? 0) + weight * (vector[i] ?? 0);
}

function direction(sum: Float32Array): Float32Array {
  let squares = 0;
  for (const value of sum) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return sum.map((value) => value / length);
}

/** What of a question's meaning a sentence holds in other words. */
export interface Meant {
  /** Of the ordinary words, by rarity, how nearly each is said. */
  readonly ordinary: number;
  /** Of all that is asked, by rarity, what is not there itself but in a word that is like it. */
  readonly instead: number;
  /** How much the sentence as a whole is about the same things. */
  readonly theme: number;
}

/** Compares a question with sentences by the meaning of their words; each pair of words is compared once. */
export class Likeness {
  readonly #language: Language;
  readonly #tokens: TokenTable;
  readonly #question: Question;
  readonly #asked: readonly (Int8Array | undefined)[];
  readonly #theme: Float32Array | undefined;
  readonly #likest = new Map<number, Float32Array | undefined>();

  constructor(language: Language, tokens: TokenTable, question: Question) {
    this.#language = language;
    this.#tokens = tokens;
    this.#question = question;
    this.#asked = question.terms.map((term) => language.meaning(term));
    this.#theme = this.#themeOf(question.terms, question.rarity);
  }

  of(id: number, own: Profile): Meant {
    const terms = this.#termsOf(id);
    const { rarity, names } = this.#question;
    const nearest = rarity.map((_, place) => (holdsTerm(own, place) ? 1 : this.#nearest(place, terms)));
    const all = weightOf(rarity, () => true) || 1;
    const ordinary = weightOf(rarity, (place) => !names.has(place));
    let said = 0;
    let instead = 0;
    nearest.forEach((like, place) => {
      if (!names.has(place)) said += like * (rarity[place] ?? 0);
      if (like < 1) instead += (Math.max(0, like - UNLIKE) / (1 - UNLIKE)) * (rarity[place] ?? 0);
    });
    return {
      ordinary: ordinary === 0 ? 0 : said / ordinary,
      instead: instead / all,
      theme: this.#sameTheme(terms),
    };
  }

  #termsOf(id: number): Set<number> {
    const terms = new Set<number>();
    for (const word of this.#tokens.wordsOf(id)) {
      const term = this.#tokens.termOf(word);
      if (term >= 0) terms.add(term);
    }
    return terms;
  }

  /** How like the likest of these terms is to one that is asked for. */
  #nearest(place: number, terms: ReadonlySet<number>): number {
    let best = 0;
    for (const term of terms) best = Math.max(best, this.#likenesses(term)?.[place] ?? 0);
    return best;
  }

  /** A term's likeness to each term of the question. */
  #likenesses(term: number): Float32Array | undefined {
    if (this.#likest.has(term)) return this.#likest.get(term);
    const vector = this.#language.meaning(this.#tokens.textOf(term));
    const found = vector && Float32Array.from(this.#asked, (asked) => (asked ? cosine(asked, vector) : 0));
    this.#likest.set(term, found);
    return found;
  }

  #themeOf(terms: readonly string[], weights: readonly number[]): Float32Array | undefined {
    let sum: Float32Array | undefined;
    terms.forEach((term, at) => {
      const vector = this.#language.meaning(term);
      if (!vector) return;
      sum ??= new Float32Array(vector.length);
      pile(sum, vector, weights[at] ?? 0);
    });
    return sum && direction(sum);
  }

  #sameTheme(terms: ReadonlySet<number>): number {
    if (!this.#theme) return 0;
    const all = [...terms];
    const texts = all.map((term) => this.#tokens.textOf(term));
    const other = this.#themeOf(
      texts,
      all.map((term) => this.#tokens.rarityOf(term)),
    );
    return other ? this.#theme.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0) : 0;
  }
}
