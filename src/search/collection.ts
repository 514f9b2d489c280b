import type { SegmentedArticle, Sentence } from "../text/article.ts";
import { at } from "../text/at.ts";
import type { Language, Wording } from "../text/language.ts";
import { UNKNOWN } from "./numbers.ts";
import type { Stretch, Tokens } from "./tokens.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { Averages, Grain } from "./volumes/index-data.ts";
import { type Part, partsOf, type Shelved } from "./volumes/parts.ts";

/** A paragraph by its sentences: from `first` up to, not including, `end`. */
export interface ParagraphRun {
  readonly article: number;
  readonly first: number;
  readonly end: number;
}

/** Where articles stand in their lists, which do not change and are shared by many collections. */
const known = new WeakMap<readonly SegmentedArticle[], ReadonlyMap<SegmentedArticle, number>>();

function placesIn(articles: readonly SegmentedArticle[]): ReadonlyMap<SegmentedArticle, number> {
  const before = known.get(articles);
  if (before) return before;
  const places = new Map(articles.map((article, place) => [article, place]));
  known.set(articles, places);
  return places;
}

/**
 * Several volumes as one: all that ranking reads of a corpus. Sentences, paragraphs and articles are known by ids that
 * run through all volumes. Titles are texts too; their ids are their articles' behind all sentences. An id that is not
 * there throws RangeError.
 */
export class Collection implements Tokens {
  readonly language: Language;
  readonly parts: readonly Part[];
  readonly counts: Readonly<Record<Grain, number>>;
  readonly averages: Averages;
  readonly #vocabulary: Vocabulary;
  readonly #texts: number;

  constructor(shelved: readonly Shelved[], language: Language, vocabulary: Vocabulary) {
    this.language = language;
    this.#vocabulary = vocabulary;
    this.parts = partsOf(shelved);
    const sum = (count: (part: Part) => number): number =>
      this.parts.reduce((all, part) => all + count(part), 0);
    this.counts = {
      sentences: sum(({ volume }) => volume.counts.sentences),
      paragraphs: sum(({ volume }) => volume.counts.paragraphs),
      articles: sum(({ volume }) => volume.counts.articles),
    };
    this.#texts = sum(({ volume, gone }) => volume.texts - gone.counts.sentences - gone.counts.articles);
    // Weighed by how much of the whole each volume is.
    const average = (grain: Grain, of: keyof Averages): number =>
      this.counts[grain] === 0
        ? 1
        : sum(({ volume }) => volume.averages[of] * volume.counts[grain]) / this.counts[grain];
    this.averages = {
      sentence: average("sentences", "sentence"),
      title: average("articles", "title"),
      paragraph: average("paragraphs", "paragraph"),
      article: average("articles", "article"),
    };
  }

  /** How many sentences are there, without those that are gone. */
  get present(): number {
    return this.parts.reduce(
      (sum, { volume, gone }) => sum + volume.counts.sentences - gone.counts.sentences,
      0,
    );
  }

  sentence(id: number): Sentence {
    const { sentences, first } = this.#partOf("sentences", id);
    const sentence = sentences.at(id - first.sentences);
    if (!sentence) throw new RangeError(`no sentence ${id}`);
    return sentence;
  }

  /** Whether a sentence is no fragment. */
  isProse(id: number): boolean {
    const { volume, first } = this.#partOf("sentences", id);
    return volume.isProse(id - first.sentences);
  }

  /** Whether it is a question itself: it answers none. */
  isQuestion(id: number): boolean {
    const { volume, first } = this.#partOf("sentences", id);
    return volume.isQuestion(id - first.sentences);
  }

  /** A sentence's id; undefined for one that stands elsewhere. */
  idOf({ article, number }: Sentence): number | undefined {
    for (const { articles, volume, first } of this.parts) {
      const place = placesIn(articles).get(article);
      if (place !== undefined) return first.sentences + volume.runOf("articles", place).first + number - 1;
    }
    return undefined;
  }

  /** The words of a text and what they are searched by, as they were read when it was indexed. */
  wordingOf(text: number): Wording {
    const [words, terms]: [string[], string[]] = [[], []];
    for (const word of this.wordsOf(text)) {
      words.push(this.#vocabulary.wordText(word));
      const term = this.#vocabulary.termOf(word);
      terms.push(this.#vocabulary.textOf(term));
    }
    return { words, terms };
  }

  article(id: number): SegmentedArticle {
    const { articles, first } = this.#partOf("articles", id);
    return at(articles, id - first.articles);
  }

  articleOf(sentence: number): number {
    const { volume, first } = this.#partOf("sentences", sentence);
    return first.articles + volume.articleOf(sentence - first.sentences);
  }

  paragraphOf(sentence: number): number {
    const { volume, first } = this.#partOf("sentences", sentence);
    return first.paragraphs + volume.paragraphOf(sentence - first.sentences);
  }

  paragraph(id: number): ParagraphRun {
    const part = this.#partOf("paragraphs", id);
    const run = part.volume.runOf("paragraphs", id - part.first.paragraphs);
    const [first, end] = [run.first + part.first.sentences, run.end + part.first.sentences];
    return { article: this.articleOf(first), first, end };
  }

  /** The id of an article's title among the texts. */
  titleOf(article: number): number {
    return this.counts.sentences + article;
  }

  wordsOf(text: number): Int32Array {
    const { block, start, end } = this.stretchOf(text);
    return block.subarray(start, end);
  }

  stretchOf(text: number): Stretch {
    const { sentences } = this.counts;
    if (text < sentences) {
      const { volume, first } = this.#partOf("sentences", text);
      return volume.stretchOf(text - first.sentences);
    }
    const { volume, first } = this.#partOf("articles", text - sentences);
    return volume.stretchOf(volume.counts.sentences + text - sentences - first.articles);
  }

  termOf(word: number): number {
    return this.#vocabulary.termOf(word);
  }

  word(word: string): number {
    const number = this.#vocabulary.word(word);
    return this.parts.some(({ volume }) => volume.holdsWord(number)) ? number : UNKNOWN;
  }

  term(term: string): number {
    const number = this.#vocabulary.term(term);
    return this.#usesOf(number) > 0 ? number : UNKNOWN;
  }

  textOf(term: number): string {
    return this.#vocabulary.textOf(term);
  }

  meaningOf(term: number): Int8Array | null {
    return this.#vocabulary.meaningOf(term);
  }

  rarityOf(term: number): number {
    return Math.log(1 + (this.#texts + 1.5) / (this.#usesOf(term) + 0.5));
  }

  #usesOf(term: number): number {
    let uses = 0;
    for (const { volume, gone } of this.parts) uses += volume.usesOf(term) - (gone.uses.get(term) ?? 0);
    return uses;
  }

  #partOf(grain: Grain, id: number): Part {
    // Few volumes make a corpus; this is asked for every candidate, several times.
    if (id >= 0)
      for (const part of this.parts) if (id < part.first[grain] + part.volume.counts[grain]) return part;
    throw new RangeError(`${id} is none of ${this.counts[grain]} ${grain}`);
  }
}
