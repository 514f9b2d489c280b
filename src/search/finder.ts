import type { Annotate } from "../text/annotation.ts";
import type { Sentence } from "../text/article.ts";
import type { Language, Wanted } from "../text/language.ts";
import { type Collection, collect } from "./collection.ts";
import { type Indexes, indexed } from "./indexes.ts";
import type { Hit, MakeIndex } from "./port.ts";
import { type Question, readQuestion } from "./ranking/question.ts";
import { type Ranked, Ranker } from "./ranking/ranker.ts";
import type { Scores } from "./ranking/surroundings.ts";
import type { Weights } from "./ranking/weights.ts";
import { Spelling } from "./spelling.ts";

/** A sentence found, by its place in the list that the finder was built from. */
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

const scoresOf = (hits: readonly Hit[]): Map<number, number> =>
  new Map(hits.map(({ id, score }) => [id, score]));

/** A question with what is to be ranked for it. */
export interface Asked {
  readonly ranker: Ranker;
  /** Sentences that may be cited. */
  readonly candidates: readonly number[];
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

  private constructor(collection: Collection, indexes: Indexes, annotate: Annotate) {
    this.#collection = collection;
    this.#indexes = indexes;
    this.#annotate = annotate;
    this.#spelling = new Spelling(collection.language, collection.tokens);
  }

  /** Indexes sentences that come article by article, in order. */
  static async build(
    sentences: readonly Sentence[],
    language: Language,
    makeIndex: MakeIndex,
    annotate: Annotate,
  ): Promise<Finder> {
    const collection = collect(sentences, language);
    return new Finder(collection, await indexed(collection, makeIndex), annotate);
  }

  /**
   * The best sentences for words in any form, best first; never fragments. `wanted` is what kind of
   * thing is asked for where the words do not say so themselves.
   */
  async find(words: string, limit: number, wanted?: Wanted): Promise<readonly Found[]> {
    const { ranker, candidates } = await this.ask(words, { wanted, limit });
    return ranker.rank(candidates, limit);
  }

  /** How a question is read: what was taken for a slip of the pen, and what names no article has. */
  async reads(words: string): Promise<HowRead> {
    const { language } = this.#collection;
    const { slips } = await this.#reading(words);
    const unnamed: string[] = [];
    for (const name of language.namesIn(words)) {
      const terms = name.map((word) => {
        const [folded = ""] = language.words(word);
        return language.term(slips.get(folded) ?? folded);
      });
      if (!(await this.#stands(terms))) unnamed.push(name.join(" "));
    }
    return { slips, unnamed: [...new Set(unnamed)] };
  }

  /** Whether one sentence, or the title above it, holds all these terms. */
  async #stands(terms: readonly string[]): Promise<boolean> {
    const { tokens, layout, sentences } = this.#collection;
    const numbers = terms.filter(Boolean).map((term) => tokens.term(term));
    if (numbers.some((number) => number < 0)) return false;
    const hits = await this.#indexes.sentences.search({ terms: [...new Set(terms)], limit: LIKELIEST });
    return hits.some(({ id }) => {
      const title = sentences.length + (layout.articleOf[id] ?? 0);
      const held = new Set(
        [...tokens.wordsOf(id), ...tokens.wordsOf(title)].map((word) => tokens.termOf(word)),
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
    { wanted, limit = 0, weights }: { wanted?: Wanted | undefined; limit?: number; weights?: Weights } = {},
  ): Promise<Asked> {
    const { sentences } = this.#collection;
    const read = await this.#reading(words);
    const question = wanted ? { ...read, wanted } : read;
    const { candidates, scores } = await this.#gather(question, Math.max(FROM_SENTENCES, limit));
    return {
      ranker: new Ranker(this.#collection, question, scores, this.#annotate, weights),
      candidates: [...candidates].filter((id) => sentences[id]?.kind === "prose"),
    };
  }

  async #reading(words: string): Promise<Question> {
    const kept = this.#read.get(words);
    if (kept) return kept;
    const { language, tokens } = this.#collection;
    const read = await readQuestion(words, language, tokens, this.#indexes.sentences, this.#spelling);
    if (this.#read.size >= KEPT_QUESTIONS) this.#read.clear();
    this.#read.set(words, read);
    return read;
  }

  async #gather(
    { searched: terms }: Question,
    fromSentences: number,
  ): Promise<{ candidates: ReadonlySet<number>; scores: Scores }> {
    const { layout } = this.#collection;
    const paragraphs = await this.#indexes.paragraphs.search({ terms, limit: SCORED_PARAGRAPHS });
    const articles = await this.#indexes.articles.search({ terms, limit: SCORED_ARTICLES });
    const hits = await this.#indexes.sentences.search({ terms, limit: fromSentences });
    const candidates = new Set(hits.map(({ id }) => id));
    for (const { id } of paragraphs.slice(0, FROM_PARAGRAPHS)) {
      const run = layout.paragraphs[id];
      for (let at = run?.first ?? 0; at < (run?.end ?? 0); at++) candidates.add(at);
    }
    return { candidates, scores: { paragraphs: scoresOf(paragraphs), articles: scoresOf(articles) } };
  }
}
