import { wordsOf } from "../../text/article.ts";
import { averageParagraph, type Collection } from "../collection.ts";
import { bm25, exactness, fitsKind, nearness, phrases, weightOf } from "./features.ts";
import { joined, type Profile, profileOf } from "./profile.ts";
import type { Question } from "./question.ts";
import type { Features } from "./weights.ts";

/** Scores of whole paragraphs and articles for one question, by their places in the layout. */
export interface Surroundings {
  readonly paragraphs: ReadonlyMap<number, number>;
  readonly articles: ReadonlyMap<number, number>;
}

export interface Measured {
  readonly features: Features;
  /** How much of the question stands in the sentence and around it, by rarity, 0 to 1. */
  readonly cover: number;
}

/** Sentences of a paragraph read at most, so that a text without paragraphs costs no more than others. */
const LONGEST_PARAGRAPH = 40;
/** About the greatest BM25 score possible, for a summed rarity of 1. */
const GREATEST = 1.6;

const has = (profile: Profile, place: number): boolean => (profile.counts[place] ?? 0) > 0;

/** Measures candidates for one question; what several of them share is read once. */
export class Measurer {
  readonly #collection: Collection;
  readonly #question: Question;
  readonly #surroundings: Surroundings;
  readonly #scale: number;
  readonly #profiles = new Map<number, Profile>();
  readonly #paragraphs = new Map<number, Profile>();

  constructor(collection: Collection, question: Question, surroundings: Surroundings) {
    this.#collection = collection;
    this.#question = question;
    this.#surroundings = surroundings;
    this.#scale = question.known * GREATEST;
  }

  measure(id: number): Measured {
    const { layout, tokens, sentences, language, averageSentence } = this.#collection;
    const question = this.#question;
    const sentence = sentences[id];
    if (!sentence) throw new RangeError(`no sentence ${id}`);
    const article = layout.articleOf[id] ?? 0;
    const words = tokens.wordsOf(id);
    const text = wordsOf(sentence);
    const own = this.#profile(id);
    const title = this.#title(article);
    const features: Features = {
      sentence: bm25(own, question, 0.6, averageSentence) / this.#scale,
      window: bm25(this.#window(id), question, 0.9, averageSentence * 2.4) / this.#scale,
      paragraph: this.#paragraphScore(layout.paragraphOf[id] ?? 0) / this.#scale,
      article: (this.#surroundings.articles.get(article) ?? 0) / this.#scale / 1.2,
      title: weightOf(question.rarity, (place) => has(title, place)) / question.known,
      titleOnly: weightOf(question.rarity, (place) => has(title, place) && !has(own, place)) / question.known,
      phrase: phrases(words, question),
      near: nearness(own, question),
      kind: fitsKind(text, question, language),
      asks: /\?["”’)]?$/.test(text) ? 1 : 0,
      exact: exactness(words, question),
    };
    return { features, cover: this.#cover(id, own, title) };
  }

  /** The mean of what stands in the sentence and of what stands in it, around it or above it. */
  #cover(id: number, own: Profile, title: Profile): number {
    const { needed } = this.#question;
    const around = this.#paragraph(this.#collection.layout.paragraphOf[id] ?? 0);
    const all = weightOf(needed, () => true);
    const here = weightOf(needed, (place) => has(own, place));
    const near = weightOf(needed, (place) => has(own, place) || has(around, place) || has(title, place));
    return all === 0 ? 0 : (here + near) / 2 / all;
  }

  #profile(id: number): Profile {
    let found = this.#profiles.get(id);
    if (!found) {
      found = profileOf(id, this.#question, this.#collection.tokens);
      this.#profiles.set(id, found);
    }
    return found;
  }

  #title(article: number): Profile {
    return this.#profile(this.#collection.sentences.length + article);
  }

  /** The sentence with its neighbours in the paragraph. */
  #window(id: number): Profile {
    const { layout } = this.#collection;
    const paragraph = layout.paragraphOf[id];
    const near = [id - 1, id, id + 1].filter((other) => layout.paragraphOf[other] === paragraph);
    return joined(
      near.map((other) => this.#profile(other)),
      this.#question.terms.length,
    );
  }

  /** The title and the paragraph. */
  #paragraph(paragraph: number): Profile {
    let found = this.#paragraphs.get(paragraph);
    if (!found) {
      const run = this.#collection.layout.paragraphs[paragraph] ?? { article: 0, first: 0, end: 0 };
      const parts = [this.#title(run.article)];
      for (let id = run.first; id < Math.min(run.end, run.first + LONGEST_PARAGRAPH); id++)
        parts.push(this.#profile(id));
      found = joined(parts, this.#question.terms.length);
      this.#paragraphs.set(paragraph, found);
    }
    return found;
  }

  /** From the index where it is among the best, else reckoned now. */
  #paragraphScore(paragraph: number): number {
    const known = this.#surroundings.paragraphs.get(paragraph);
    if (known !== undefined) return known;
    return bm25(this.#paragraph(paragraph), this.#question, 0.9, averageParagraph(this.#collection));
  }
}
