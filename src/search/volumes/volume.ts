import { int32At } from "../blocks.ts";
import { FlexSearchIndex } from "../flexsearch.ts";
import { NearWords } from "../near-words.ts";
import { placeIn, UNKNOWN } from "../numbers.ts";
import type { SearchIndex } from "../port.ts";
import type { Stretch } from "../tokens.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { type Averages, GRAINS, type Grain, type IndexData, SETTINGS } from "./index-data.ts";
import { isProse, isQuestion } from "./traits.ts";

/** Words that slips of the pen are compared with have between so many letters. */
const SHORTEST_NEAR = 4;
const LONGEST_NEAR = 32;
/** Words gathered at a stretch before others get their turn. */
const STRETCH = 10_000;

/** Which of some ascending blocks a place lies in: `heads` has where each begins, and the end. */
function blockOf(heads: Int32Array, place: number): number {
  let [low, high] = [0, heads.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (int32At(heads, middle) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Numbers in ascending order, each with the place it had. */
function ascending(numbers: Int32Array): { readonly numbers: Int32Array; readonly places: Int32Array } {
  // One double holds both, so that the sort needs no calls: numbers and places are below 2 ** 26.
  const keys = Float64Array.from(numbers, (number, place) => number * 2 ** 26 + place).sort();
  return {
    numbers: Int32Array.from(keys, (key) => Math.floor(key / 2 ** 26)),
    places: Int32Array.from(keys, (key) => key % 2 ** 26),
  };
}

/** How often each term is used, by its own number. */
function usesIn({ tokens, terms, termOfWord }: IndexData): Int32Array {
  const uses = new Int32Array(terms.length);
  for (const word of tokens) {
    const term = int32At(termOfWord, word);
    if (term !== UNKNOWN) uses[term] = int32At(uses, term) + 1;
  }
  return uses;
}

/** Gives each token the number in the place of its own. */
function renumber(tokens: Int32Array, numbers: Int32Array): Int32Array {
  for (let at = 0; at < tokens.length; at++) tokens[at] = int32At(numbers, int32At(tokens, at));
  return tokens;
}

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

  /** Takes the data over: its tokens get other numbers where they lie, since a copy of them would stay beside the rest. */
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
