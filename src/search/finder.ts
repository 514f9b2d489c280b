import { type Sentence, wordsOf } from "../text/article.ts";
import type { Language, Wanted } from "../text/language.ts";
import { type Layout, layOut, type Run } from "./layout.ts";
import type { IndexedText, MakeIndex, SearchIndex } from "./port.ts";
import { type Collection, Measurer } from "./ranking/measure.ts";
import { type Question, readQuestion } from "./ranking/question.ts";
import { type Features, weigh } from "./ranking/weights.ts";
import { TokenTable } from "./tokens.ts";

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
/** Texts are handed to an index in batches, so that others get their turn while a large corpus is built. */
const BATCH = 2000;

const titleOf = (sentence: Sentence): string =>
  `${sentence.article.title} ${sentence.article.source ?? ""}`.trim();

function readTokens(sentences: readonly Sentence[], layout: Layout, language: Language): TokenTable {
  const tokens = new TokenTable(language);
  for (const sentence of sentences) tokens.add(wordsOf(sentence));
  for (const { first } of layout.articles) {
    const sentence = sentences[first];
    tokens.add(sentence ? titleOf(sentence) : "");
  }
  return tokens;
}

async function fill(index: SearchIndex, count: number, termsOf: (id: number) => string[]): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const texts: IndexedText[] = [];
    for (let id = from; id < Math.min(count, from + BATCH); id++) texts.push({ id, terms: termsOf(id) });
    await index.add(texts);
    await new Promise(setImmediate);
  }
}

/** Three indexes (sentences, paragraphs, articles) and the ranking over them. */
export class Finder {
  readonly #collection: Collection;
  readonly #bySentence: SearchIndex;
  readonly #byParagraph: SearchIndex;
  readonly #byArticle: SearchIndex;

  private constructor(collection: Collection, indexes: readonly [SearchIndex, SearchIndex, SearchIndex]) {
    this.#collection = collection;
    [this.#bySentence, this.#byParagraph, this.#byArticle] = indexes;
  }

  /** Indexes sentences that come article by article, in order. */
  static async build(
    sentences: readonly Sentence[],
    language: Language,
    makeIndex: MakeIndex,
  ): Promise<Finder> {
    const layout = layOut(sentences);
    const tokens = readTokens(sentences, layout, language);
    const title = (article: number): string[] => tokens.termsOf(sentences.length + article);
    const run = ({ first, end }: Run): string[] => {
      const out: string[] = [];
      for (let id = first; id < end; id++) out.push(...tokens.termsOf(id));
      return out;
    };
    const total = run({ first: 0, end: Math.min(sentences.length, 20_000) }).length;
    const averageSentence = Math.max(1, total / Math.max(1, Math.min(sentences.length, 20_000)));
    const perParagraph = sentences.length / Math.max(1, layout.paragraphs.length);
    const perArticle = sentences.length / Math.max(1, layout.articles.length);
    const averageTitle = title(0).length;
    const averageParagraph = averageTitle + averageSentence * perParagraph;
    const indexes = [
      makeIndex({ k1: 0.6, b: 0.4, averageLength: averageTitle + averageSentence }),
      makeIndex({ k1: 0.9, b: 0.4, averageLength: averageParagraph }),
      makeIndex({ k1: 0.9, b: 0.4, averageLength: averageTitle + averageSentence * perArticle }),
    ] as const;
    await fill(indexes[0], sentences.length, (id) => [
      ...title(layout.articleOf[id] ?? 0),
      ...tokens.termsOf(id),
    ]);
    await fill(indexes[1], layout.paragraphs.length, (id) => {
      const paragraph = layout.paragraphs[id] ?? { article: 0, first: 0, end: 0 };
      return [...title(paragraph.article), ...run(paragraph)];
    });
    await fill(indexes[2], layout.articles.length, (id) => [
      ...title(id),
      ...run(layout.articles[id] ?? { first: 0, end: 0 }),
    ]);
    const collection = { language, sentences, layout, tokens, averageSentence, averageParagraph };
    return new Finder(collection, indexes);
  }

  /**
   * The best sentences for words in any form, best first; fragments come after all prose. `wanted` is what kind of
   * thing is asked for where the words do not say so themselves.
   */
  async find(words: string, limit: number, wanted?: Wanted): Promise<readonly Found[]> {
    const { language, tokens, sentences } = this.#collection;
    const read = await readQuestion(words, language, tokens, this.#bySentence);
    const question = wanted ? { ...read, wanted } : read;
    if (question.terms.length === 0) return [];
    const { candidates, measurer } = await this.#gather(question, Math.max(FROM_SENTENCES, limit));
    const isProse = (id: number): boolean => sentences[id]?.kind === "prose";
    return [...candidates]
      .map((id) => {
        const { features, cover } = measurer.measure(id);
        return { id, score: weigh(features), cover, features };
      })
      .sort((a, b) => Number(isProse(b.id)) - Number(isProse(a.id)) || b.score - a.score || a.id - b.id)
      .slice(0, limit);
  }

  async #gather(
    question: Question,
    fromSentences: number,
  ): Promise<{ candidates: ReadonlySet<number>; measurer: Measurer }> {
    const { terms } = question;
    const { layout } = this.#collection;
    const paragraphs = await this.#byParagraph.search({ terms, limit: SCORED_PARAGRAPHS });
    const articles = await this.#byArticle.search({ terms, limit: SCORED_ARTICLES });
    const hits = await this.#bySentence.search({ terms, limit: fromSentences });
    const candidates = new Set(hits.map(({ id }) => id));
    for (const { id } of paragraphs.slice(0, FROM_PARAGRAPHS)) {
      const run = layout.paragraphs[id];
      for (let at = run?.first ?? 0; at < (run?.end ?? 0); at++) candidates.add(at);
    }
    const scores = (list: readonly { id: number; score: number }[]): Map<number, number> =>
      new Map(list.map(({ id, score }) => [id, score]));
    const surroundings = { paragraphs: scores(paragraphs), articles: scores(articles) };
    return { candidates, measurer: new Measurer(this.#collection, question, surroundings) };
  }
}
