import type { Annotate } from "../text/annotation.ts";
import { type SegmentedArticle, type Sentence, wordsOf } from "../text/article.ts";
import type { Wanted, Wording } from "../text/language.ts";
import type { Collection } from "./collection.ts";
import { type Indexes, indexesOf } from "./indexes.ts";
import type { Hit } from "./port.ts";
import { type Question, readQuestion } from "./ranking/question.ts";
import { type Ranked, Ranker } from "./ranking/ranker.ts";
import type { Scores } from "./ranking/surroundings.ts";
import type { Weights } from "./ranking/weights.ts";
import { Spelling } from "./spelling.ts";

/** A sentence found, by its id in the collection. */
export type Found = Ranked;

/** The best sentences themselves, and all sentences of the best paragraphs, are looked at. */
const FROM_SENTENCES = 150;
const FROM_PARAGRAPHS = 10;
const SCORED_PARAGRAPHS = 60;
const SCORED_ARTICLES = 100;
/** Questions kept as they were read: each is read when it is searched for, and again to tell how. */
const KEPT_QUESTIONS = 16;
/** A sentence that holds all words of a name is among so many of the best for them. */
const LIKELIEST = 50;

/** Asks for each article once. */
function asked(holds: (article: number) => boolean): (article: number) => boolean {
  const known = new Map<number, boolean>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    const now = holds(article);
    known.set(article, now);
    return now;
  };
}

const scoresOf = (hits: readonly Hit[]): Map<number, number> =>
  new Map(hits.map(({ id, score }) => [id, score]));

/** A question with what is to be ranked for it. */
export interface Asked {
  readonly ranker: Ranker;
  /** Sentences that may be cited. */
  readonly candidates: readonly number[];
}

/** What narrows a search down. */
export interface Narrowing {
  /** What kind of thing is asked for, where the words do not say so themselves. */
  readonly wanted?: Wanted | undefined;
  /** Which articles may be found; all where it is left out. */
  readonly within?: ((article: SegmentedArticle) => boolean) | undefined;
}

/** How a question was read. */
export interface HowRead {
  /** Words as typed that no article has, each with the word that it is read as. */
  readonly slips: ReadonlyMap<string, string>;
  /** Names as typed that no article has. */
  readonly unnamed: readonly string[];
}

/** Finds sentences: candidates from three indexes, then a ranking of a few hundred by their features. */
export class Finder {
  readonly #collection: Collection;
  readonly #indexes: Indexes;
  readonly #annotate: Annotate;
  readonly #spelling: Spelling;
  readonly #read = new Map<string, Question>();

  constructor(collection: Collection, annotate: Annotate) {
    this.#collection = collection;
    this.#indexes = indexesOf(collection);
    this.#annotate = annotate;
    this.#spelling = new Spelling(collection);
  }

  /** A sentence by its id. */
  sentence(id: number): Sentence {
    return this.#collection.sentence(id);
  }

  /** The words of a sentence: as they were read when it was indexed, or read now where it stands in no article here. */
  wording(sentence: Sentence): Wording {
    const id = this.#collection.idOf(sentence);
    if (id !== undefined) return this.#collection.wordingOf(id);
    const { language } = this.#collection;
    const words = language.words(wordsOf(sentence));
    return { words, terms: words.map((word) => language.term(word)) };
  }

  /** How many sentences can be found, fragments among them. */
  get size(): number {
    return this.#collection.present;
  }

  /** The best sentences for words in any form, best first; never fragments. */
  async find(words: string, limit: number, narrowing: Narrowing = {}): Promise<readonly Found[]> {
    const { ranker, candidates } = await this.ask(words, { ...narrowing, limit });
    return ranker.rank(candidates, limit);
  }

  /** Sentences that hold any of the words, those with the rarest first: by the index alone, fragments among them. */
  async standing(words: string, limit: number, { within }: Narrowing = {}): Promise<readonly Sentence[]> {
    const { language } = this.#collection;
    const terms = new Set(language.words(words).map((word) => language.term(word)));
    const isWithin = this.#holding(within);
    const hits = await this.#indexes.sentences.search({ terms: [...terms], limit, within: isWithin });
    return hits.map(({ id }) => this.#collection.sentence(id));
  }

  /** How a question is read: what was taken for a slip of the pen, and what names no article has. */
  async reads(words: string): Promise<HowRead> {
    const { language } = this.#collection;
    const { slips } = await this.#reading(words);
    const unnamed: string[] = [];
    for (const name of language.namesIn(words)) {
      const folded = name.flatMap((word) => language.words(word));
      const terms = folded.map((word) => language.term(slips.get(word) ?? word));
      if (!(await this.#stands(terms))) unnamed.push(name.join(" "));
    }
    return { slips, unnamed: [...new Set(unnamed)] };
  }

  /** Whether one sentence, or the title above it, holds all these terms. */
  async #stands(terms: readonly string[]): Promise<boolean> {
    const collection = this.#collection;
    const numbers = terms.map((term) => collection.term(term));
    if (numbers.some((number) => number < 0)) return false;
    const hits = await this.#indexes.sentences.search({ terms: [...new Set(terms)], limit: LIKELIEST });
    return hits.some(({ id }) => {
      const title = collection.titleOf(collection.articleOf(id));
      const held = new Set(
        [...collection.wordsOf(id), ...collection.wordsOf(title)].map((word) => collection.termOf(word)),
      );
      return numbers.every((number) => held.has(number));
    });
  }

  /** Ranks given sentences alone, best first: all of them, or none where no sentence has a word of the question. */
  async rank(words: string, ids: readonly number[]): Promise<readonly Found[]> {
    const { ranker, candidates } = await this.ask(words);
    return candidates.length === 0 ? [] : ranker.close(ids);
  }

  /** Reads a question and gathers what is to be ranked for it. */
  async ask(
    words: string,
    { wanted, within, limit = 0, weights }: Narrowing & { limit?: number; weights?: Weights } = {},
  ): Promise<Asked> {
    const read = await this.#reading(words);
    const question = wanted ? { ...read, wanted } : read;
    const { candidates, scores } = await this.#gather(question, Math.max(FROM_SENTENCES, limit), within);
    return {
      ranker: new Ranker(this.#collection, question, scores, this.#annotate, weights),
      candidates: [...candidates].filter((id) => this.#collection.isProse(id)),
    };
  }

  async #reading(words: string): Promise<Question> {
    const kept = this.#read.get(words);
    if (kept) return kept;
    const { language } = this.#collection;
    const read = await readQuestion(
      words,
      language,
      this.#collection,
      this.#indexes.sentences,
      this.#spelling,
    );
    if (this.#read.size >= KEPT_QUESTIONS) this.#read.clear();
    this.#read.set(words, read);
    return read;
  }

  /** The same question of articles, asked by their ids. */
  #holding(within: Narrowing["within"]): ((article: number) => boolean) | undefined {
    if (!within) return undefined;
    return asked((id) => within(this.#collection.article(id)));
  }

  async #gather(
    { searched: terms }: Question,
    fromSentences: number,
    within: Narrowing["within"],
  ): Promise<{ candidates: ReadonlySet<number>; scores: Scores }> {
    const collection = this.#collection;
    const wanted = { terms, within: this.#holding(within) };
    const paragraphs = await this.#indexes.paragraphs.search({ ...wanted, limit: SCORED_PARAGRAPHS });
    const articles = await this.#indexes.articles.search({ ...wanted, limit: SCORED_ARTICLES });
    const hits = await this.#indexes.sentences.search({ ...wanted, limit: fromSentences });
    const candidates = new Set(hits.map(({ id }) => id));
    for (const { id } of paragraphs.slice(0, FROM_PARAGRAPHS)) {
      const run = collection.paragraph(id);
      for (let at = run.first; at < run.end; at++) candidates.add(at);
    }
    return { candidates, scores: { paragraphs: scoresOf(paragraphs), articles: scoresOf(articles) } };
  }
}
