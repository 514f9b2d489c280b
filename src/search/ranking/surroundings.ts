import type { Collection } from "../collection.ts";
import { bm25 } from "./features.ts";
import type { Question } from "./question.ts";
import type { Reading } from "./reading.ts";

/** Scores of whole paragraphs and articles for one question, by their places in the layout. */
export interface Scores {
  readonly paragraphs: ReadonlyMap<number, number>;
  readonly articles: ReadonlyMap<number, number>;
}

/** About the greatest BM25 score possible, for a summed rarity of 1. */
const GREATEST = 1.6;
/** Articles hold more of everything. */
const GREATEST_ARTICLE = 1.2 * GREATEST;

/** How well the texts that a sentence stands in fit the question, 0 to about 1. */
export class Surroundings {
  readonly #collection: Collection;
  readonly #question: Question;
  readonly #reading: Reading;
  readonly #scores: Scores;

  constructor(collection: Collection, question: Question, reading: Reading, scores: Scores) {
    this.#collection = collection;
    this.#question = question;
    this.#reading = reading;
    this.#scores = scores;
  }

  sentence(id: number): number {
    return this.#share(
      bm25(this.#reading.sentence(id), this.#question, 0.6, this.#collection.averages.sentence),
    );
  }

  window(id: number): number {
    const length = this.#collection.averages.sentence * 2.4;
    return this.#share(bm25(this.#reading.window(id), this.#question, 0.9, length));
  }

  /** From the index where the paragraph is among the best, else reckoned now. */
  paragraph(id: number): number {
    const paragraph = this.#collection.paragraphOf(id);
    const known = this.#scores.paragraphs.get(paragraph);
    if (known !== undefined) return this.#share(known);
    const length = this.#collection.averages.paragraph;
    return this.#share(bm25(this.#reading.paragraph(paragraph), this.#question, 0.9, length));
  }

  /** 0 for an article that is not among the best. */
  article(id: number): number {
    const article = this.#collection.articleOf(id);
    return (this.#scores.articles.get(article) ?? 0) / this.#question.known / GREATEST_ARTICLE;
  }

  #share(score: number): number {
    return score / this.#question.known / GREATEST;
  }
}
