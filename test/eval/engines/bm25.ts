import type { Language } from "../../../src/text/language.ts";
import { mean } from "../metrics.ts";
import { citable, indexed, type Maker, rankingOnly } from "./engine.ts";

const K1 = 0.9;
const B = 0.4;

interface Posting {
  readonly id: number;
  readonly count: number;
}

const termsOf = (text: string, language: Language): string[] =>
  language
    .words(text)
    .map((word) => language.term(word))
    .filter(Boolean);

function counted(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** BM25 by its formula (Robertson and Zaragoza, 2009), with nothing in common with Ibid's index. */
export class Bm25 {
  readonly #postings = new Map<string, Posting[]>();
  readonly #lengths: readonly number[];
  readonly #average: number;

  constructor(texts: readonly (readonly string[])[]) {
    this.#lengths = texts.map(({ length }) => length);
    this.#average = mean(this.#lengths);
    texts.forEach((terms, id) => {
      for (const [term, count] of counted(terms)) {
        const list = this.#postings.get(term);
        if (list) list.push({ id, count });
        else this.#postings.set(term, [{ id, count }]);
      }
    });
  }

  /** The scores of all texts that hold any of the terms, by number. */
  scores(terms: ReadonlySet<string>): ReadonlyMap<number, number> {
    const scores = new Map<number, number>();
    for (const term of terms) {
      const postings = this.#postings.get(term) ?? [];
      const rarity = Math.log(1 + (this.#lengths.length - postings.length + 0.5) / (postings.length + 0.5));
      for (const { id, count } of postings)
        scores.set(id, (scores.get(id) ?? 0) + rarity * this.#saturated(count, this.#lengths[id] ?? 0));
    }
    return scores;
  }

  /** The numbers of the same texts, best first; of equals the earlier first. */
  ranked(terms: ReadonlySet<string>): number[] {
    return [...this.scores(terms)].sort(([a, ofA], [b, ofB]) => ofB - ofA || a - b).map(([id]) => id);
  }

  #saturated(count: number, length: number): number {
    return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / this.#average));
  }
}

export const bm25: Maker = {
  name: `BM25 (k1 ${K1}, b ${B}, same terms)`,
  async make(set, language) {
    const sentences = citable(set);
    const index = new Bm25(sentences.map((sentence) => termsOf(indexed(sentence), language)));
    return rankingOnly((question, limit) =>
      index
        .ranked(new Set(termsOf(question, language)))
        .slice(0, limit)
        .flatMap((id) => sentences[id] ?? []),
    );
  },
};
