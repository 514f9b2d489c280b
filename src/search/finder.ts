import type { Sentence } from "../text/article.ts";
import type { Language, Wanted } from "../text/language.ts";
import { type Collection, collect } from "./collection.ts";
import { type Indexes, indexed } from "./indexes.ts";
import type { Hit, MakeIndex } from "./port.ts";
import { Measurer, type Surroundings } from "./ranking/measure.ts";
import { type Question, readQuestion } from "./ranking/question.ts";
import { type Features, weigh } from "./ranking/weights.ts";

/** A sentence found, by its place in the list that the finder was built from. */
export interface Found {
  readonly id: number;
  readonly score: number;
  /** How much of the question stands in the sentence and around it, by rarity, 0 to 1. */
  readonly cover: number;
  readonly features: Features;
}

/** The best sentences themselves, and all sentences of the best paragraphs, are looked at closely. */
const FROM_SENTENCES = 150;
const FROM_PARAGRAPHS = 10;
const SCORED_PARAGRAPHS = 60;
const SCORED_ARTICLES = 100;

const scoresOf = (hits: readonly Hit[]): Map<number, number> =>
  new Map(hits.map(({ id, score }) => [id, score]));

/** Finds sentences: candidates from three indexes, then a ranking of a few hundred by their features. */
export class Finder {
  readonly #collection: Collection;
  readonly #indexes: Indexes;

  private constructor(collection: Collection, indexes: Indexes) {
    this.#collection = collection;
    this.#indexes = indexes;
  }

  /** Indexes sentences that come article by article, in order. */
  static async build(
    sentences: readonly Sentence[],
    language: Language,
    makeIndex: MakeIndex,
  ): Promise<Finder> {
    const collection = collect(sentences, language);
    return new Finder(collection, await indexed(collection, makeIndex));
  }

  /**
   * The best sentences for words in any form, best first; never fragments. `wanted` is what kind of
   * thing is asked for where the words do not say so themselves.
   */
  async find(words: string, limit: number, wanted?: Wanted): Promise<readonly Found[]> {
    const { language, tokens, sentences } = this.#collection;
    const read = await readQuestion(words, language, tokens, this.#indexes.sentences);
    const question = wanted ? { ...read, wanted } : read;
    if (question.terms.length === 0) return [];
    const { candidates, surroundings } = await this.#gather(question, Math.max(FROM_SENTENCES, limit));
    const measurer = new Measurer(this.#collection, question, surroundings);
    return [...candidates]
      .filter((id) => sentences[id]?.kind === "prose")
      .map((id) => {
        const { features, cover } = measurer.measure(id);
        return { id, score: weigh(features), cover, features };
      })
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit);
  }

  async #gather(
    { searched: terms }: Question,
    fromSentences: number,
  ): Promise<{ candidates: ReadonlySet<number>; surroundings: Surroundings }> {
    const { layout } = this.#collection;
    const paragraphs = await this.#indexes.paragraphs.search({ terms, limit: SCORED_PARAGRAPHS });
    const articles = await this.#indexes.articles.search({ terms, limit: SCORED_ARTICLES });
    const hits = await this.#indexes.sentences.search({ terms, limit: fromSentences });
    const candidates = new Set(hits.map(({ id }) => id));
    for (const { id } of paragraphs.slice(0, FROM_PARAGRAPHS)) {
      const run = layout.paragraphs[id];
      for (let at = run?.first ?? 0; at < (run?.end ?? 0); at++) candidates.add(at);
    }
    return { candidates, surroundings: { paragraphs: scoresOf(paragraphs), articles: scoresOf(articles) } };
  }
}
