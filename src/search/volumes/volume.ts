import { int32At } from "../blocks.ts";
import { FlexSearchIndex } from "../flexsearch.ts";
import { NearWords } from "../near-words.ts";
import { placeIn, UNKNOWN } from "../numbers.ts";
import type { SearchIndex } from "../port.ts";
import type { Stretch } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type Averages, GRAINS, type Grain, type IndexData, SETTINGS } from "./index-data.ts";
import { ascending, blockOf, renumber, usesIn } from "./numbered.ts";
import { isProse, isQuestion } from "./traits.ts";

/** Words that slips of the pen are compared with have between so many letters. */
const SHORTEST_NEAR = 4;
const LONGEST_NEAR = 32;
/** Words gathered at a stretch before others get their turn. */
const STRETCH = 10_000;

/**
 * A number of articles, ready to be searched together with others: their words have the numbers of a vocabulary that
 * all of them share. It never changes.
 */
export class SearchVolume {
  readonly vocabulary: Vocabulary;
  readonly averages: Averages;
  readonly counts: Readonly<Record<Grain, number>>;
  readonly indexes: Readonly<Record<Grain, SearchIndex>>;
  readonly #data: Pick<IndexData, "starts" | "paragraphs" | "articles" | "traits">;
  readonly #tokens: Int32Array;
  /** The numbers of all words in the order of the data, and ascending. */
  readonly #inOrder: Int32Array;
  readonly #words: Int32Array;
  /** The numbers of all terms, ascending, with their rows in the postings and how often each is used. */
  readonly #terms: Int32Array;
  readonly #rows: Int32Array;
  readonly #uses: Int32Array;
  #near: Promise<NearWords> | undefined;

  /**
   * Takes the data over: its tokens get other numbers where they lie, since a copy of them would stay beside the rest.
   */
  constructor(data: IndexData, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.averages = data.averages;
    const { starts, paragraphs, articles, traits } = data;
    this.#data = { starts, paragraphs, articles, traits };
    const shared = Int32Array.from(data.words, (word, i) =>
      vocabulary.takeWith(word, data.terms[int32At(data.termOfWord, i)] ?? ""),
    );
    this.#inOrder = shared;
    this.#words = shared.slice().sort();
    const uses = usesIn(data);
    this.#tokens = renumber(data.tokens, shared);
    const terms = ascending(Int32Array.from(data.terms, (term) => vocabulary.term(term)));
    this.#terms = terms.numbers;
    this.#rows = terms.places;
    this.#uses = terms.places.map((row) => int32At(uses, row));
    this.counts = {
      sentences: data.starts.length - data.articles.length,
      paragraphs: data.paragraphs.length - 1,
      articles: data.articles.length - 1,
    };
    this.indexes = this.#indexed(data);
  }

  /** How many texts there are, titles among them. */
  get texts(): number {
    return this.#data.starts.length - 1;
  }

  /** The words of a sentence; or of a title, whose id is its article's behind all sentences. */
  wordsOf(text: number): Int32Array {
    const { starts } = this.#data;
    return this.#tokens.subarray(starts[text], starts[text + 1]);
  }

  /** The same where they lie. */
  stretchOf(text: number): Stretch {
    const { starts } = this.#data;
    return { block: this.#tokens, start: int32At(starts, text), end: int32At(starts, text + 1) };
  }

  /** Whether a sentence is no fragment. */
  isProse(sentence: number): boolean {
    return isProse(this.#data.traits, sentence);
  }

  /** Whether it is a question itself. */
  isQuestion(sentence: number): boolean {
    return isQuestion(this.#data.traits, sentence);
  }

  articleOf(sentence: number): number {
    return blockOf(this.#data.articles, sentence);
  }

  paragraphOf(sentence: number): number {
    return blockOf(this.#data.paragraphs, sentence);
  }

  /** The first sentence of a paragraph or article, and the one behind its last. */
  runOf(grain: "paragraphs" | "articles", id: number): { readonly first: number; readonly end: number } {
    const heads = this.#data[grain];
    return { first: int32At(heads, id), end: int32At(heads, id + 1) };
  }

  holdsWord(word: number): boolean {
    return placeIn(this.#words, word) !== UNKNOWN;
  }

  usesOf(term: number): number {
    return this.#uses[placeIn(this.#terms, term)] ?? 0;
  }

  /** Its searchable words, to be compared with others; gathered when first asked for. */
  nearWords(): Promise<NearWords> {
    // Most questions have no unknown word.
    this.#near ??= this.#gatherNear();
    return this.#near;
  }

  /** Of the data it takes what it needs: an index that held all of it would keep the words in memory twice. */
  #indexed({ postings, averages }: IndexData): Record<Grain, SearchIndex> {
    const rowOf = (term: string): number =>
      this.#rows[placeIn(this.#terms, this.vocabulary.term(term))] ?? UNKNOWN;
    const made = GRAINS.map((grain) => [
      grain,
      FlexSearchIndex.over(postings[grain], rowOf, SETTINGS[grain](averages)),
    ]);
    return Object.fromEntries(made) as Record<Grain, SearchIndex>;
  }

  async #gatherNear(): Promise<NearWords> {
    const words = new NearWords();
    for (const [at, number] of this.#inOrder.entries()) {
      const word = this.vocabulary.wordText(number);
      const isSearched = this.vocabulary.termOf(number) !== UNKNOWN;
      if (isSearched && word.length >= SHORTEST_NEAR && word.length <= LONGEST_NEAR) words.add(word);
      if (at % STRETCH === STRETCH - 1) await new Promise(setImmediate);
    }
    return words;
  }
}
