import { at } from "../../text/at.ts";
import type { Language } from "../../text/language.ts";
import { float32At, int8At, int32At, numberAt } from "../blocks.ts";
import type { Tokens } from "../tokens.ts";
import { total } from "./held.ts";
import { holdsTerm, type Profile } from "./profile.ts";
import type { Question } from "./question.ts";

/** Unit vectors come in steps of 1/127. */
const SCALE = 127 * 127;
/** Words less alike than this have nothing to do with each other. */
const UNLIKE = 0.3;

function cosine(a: Int8Array, b: Int8Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += int8At(a, i) * int8At(b, i);
  return sum / SCALE;
}

/** Adds a vector to a sum, weighed. */
function pile(sum: Float32Array, vector: Int8Array, weight: number): void {
  for (let i = 0; i < vector.length; i++) sum[i] = float32At(sum, i) + weight * int8At(vector, i);
}

/** The cosine of two sums of vectors. */
function alike(a: Float32Array, b: Float32Array): number {
  let [product, squaresA, squaresB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [float32At(a, i), float32At(b, i)];
    product += x * y;
    squaresA += x * x;
    squaresB += y * y;
  }
  return product / (Math.sqrt(squaresA * squaresB) || 1);
}

/** A term of the corpus, next to a question. */
interface Sense {
  readonly vector: Int8Array;
  readonly rarity: number;
  /** Its likeness to each term of the question. */
  readonly likeness: Float32Array;
  /** The look at a sentence that met it last, which tells as a Set would whether it is met again. */
  metBy: number;
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

/** Compares a question with sentences by the meaning of their words; each term is compared once. */
export class Likeness {
  readonly #tokens: Tokens;
  readonly #question: Question;
  readonly #asked: readonly (Int8Array | undefined)[];
  #theme: Float32Array | undefined;
  readonly #senses = new Map<number, Sense | null>();
  #looks = 0;

  constructor(language: Language, tokens: Tokens, question: Question) {
    this.#tokens = tokens;
    this.#question = question;
    this.#asked = question.terms.map((term) => language.meaning(term));
    this.#asked.forEach((vector, place) => {
      if (!vector) return;
      this.#theme ??= new Float32Array(vector.length);
      pile(this.#theme, vector, at(question.rarity, place));
    });
  }

  of(id: number, own: Profile): Meant {
    const senses = this.#sensesIn(id);
    const { rarity, named } = this.#question;
    const all = total(rarity);
    const ordinary = all - total(named);
    let said = 0;
    let instead = 0;
    for (let place = 0; place < rarity.length; place++) {
      const weight = numberAt(rarity, place);
      const like = holdsTerm(own, place) ? 1 : nearest(place, senses);
      if (!this.#question.names.has(place)) said += like * weight;
      if (like < 1) instead += (Math.max(0, like - UNLIKE) / (1 - UNLIKE)) * weight;
    }
    return {
      ordinary: ordinary === 0 ? 0 : said / ordinary,
      instead: instead / (all || 1),
      theme: this.#sameTheme(senses),
    };
  }

  /** The distinct terms of a sentence that have a meaning, in order of first use. */
  #sensesIn(id: number): readonly Sense[] {
    const senses: Sense[] = [];
    const look = ++this.#looks;
    const { block, start, end } = this.#tokens.stretchOf(id);
    for (let word = start; word < end; word++) {
      const term = this.#tokens.termOf(int32At(block, word));
      const sense = term < 0 ? null : this.#senseOf(term);
      if (sense && sense.metBy !== look) {
        sense.metBy = look;
        senses.push(sense);
      }
    }
    return senses;
  }

  #senseOf(term: number): Sense | null {
    const known = this.#senses.get(term);
    if (known !== undefined) return known;
    const vector = this.#tokens.meaningOf(term);
    const sense = vector
      ? { vector, rarity: this.#tokens.rarityOf(term), likeness: this.#likenessOf(vector), metBy: 0 }
      : null;
    this.#senses.set(term, sense);
    return sense;
  }

  #likenessOf(vector: Int8Array): Float32Array {
    return Float32Array.from(this.#asked, (asked) => (asked ? cosine(asked, vector) : 0));
  }

  #sameTheme(senses: readonly Sense[]): number {
    if (!this.#theme) return 0;
    const theme = new Float32Array(this.#theme.length);
    for (const { vector, rarity } of senses) pile(theme, vector, rarity);
    return alike(this.#theme, theme);
  }
}

/** How like the likest of these terms is to one that is asked for. */
function nearest(place: number, senses: readonly Sense[]): number {
  let best = 0;
  for (const { likeness } of senses) best = Math.max(best, float32At(likeness, place));
  return best;
}
