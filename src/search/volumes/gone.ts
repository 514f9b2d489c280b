import { UNKNOWN } from "../numbers.ts";
import type { Grain } from "./index-data.ts";
import type { SearchVolume } from "./volume.ts";

/** What a volume still holds of articles that are no longer there, so that it can be left out of every count. */
export interface Gone {
  /** By their places in the volume. */
  readonly articles: ReadonlySet<number>;
  /** How many texts of each grain are gone. */
  readonly counts: Readonly<Record<Grain, number>>;
  /** How many texts of each grain that are gone held a term, by the term's number. */
  readonly holding: Readonly<Record<Grain, ReadonlyMap<number, number>>>;
  /** How often a term was used in what is gone. */
  readonly uses: ReadonlyMap<number, number>;
}

const NOTHING: ReadonlyMap<number, number> = new Map();

export const NOTHING_GONE: Gone = {
  articles: new Set(),
  counts: { sentences: 0, paragraphs: 0, articles: 0 },
  holding: { sentences: NOTHING, paragraphs: NOTHING, articles: NOTHING },
  uses: NOTHING,
};

class Counting implements Gone {
  readonly articles: ReadonlySet<number>;
  readonly counts = { sentences: 0, paragraphs: 0, articles: 0 };
  readonly holding = {
    sentences: new Map<number, number>(),
    paragraphs: new Map<number, number>(),
    articles: new Map<number, number>(),
  };
  readonly uses = new Map<number, number>();
  readonly #volume: SearchVolume;

  constructor(volume: SearchVolume, articles: ReadonlySet<number>) {
    this.articles = articles;
    this.#volume = volume;
    for (const article of articles) this.#leaveOut(article);
  }

  /** The terms of a text, those used again as well. */
  #termsOf(text: number): number[] {
    const terms: number[] = [];
    for (const word of this.#volume.wordsOf(text)) {
      const term = this.#volume.vocabulary.termOf(word);
      if (term !== UNKNOWN) terms.push(term);
    }
    return terms;
  }

  /** Counts a text of some grain out; all of them have the title before them. */
  #count(grain: Grain, texts: readonly (readonly number[])[]): void {
    this.counts[grain]++;
    const counts = this.holding[grain];
    for (const term of new Set(texts.flat())) counts.set(term, (counts.get(term) ?? 0) + 1);
  }

  #leaveOut(article: number): void {
    const volume = this.#volume;
    const title = this.#termsOf(volume.counts.sentences + article);
    const { first, end } = volume.runOf("articles", article);
    const sentences = Array.from({ length: end - first }, (_, at) => this.#termsOf(first + at));
    for (const term of [title, ...sentences].flat()) this.uses.set(term, (this.uses.get(term) ?? 0) + 1);
    for (const terms of sentences) this.#count("sentences", [title, terms]);
    for (let at = first; at < end; ) {
      const run = volume.runOf("paragraphs", volume.paragraphOf(at));
      this.#count("paragraphs", [title, ...sentences.slice(run.first - first, run.end - first)]);
      at = run.end;
    }
    this.#count("articles", [title, ...sentences]);
  }
}

/** What the loss of these articles, by their places, takes out of a volume. */
export const goneFrom = (volume: SearchVolume, articles: ReadonlySet<number>): Gone =>
  articles.size === 0 ? NOTHING_GONE : new Counting(volume, articles);
