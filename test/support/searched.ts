import { loadEnglish } from "../../src/languages/en/pack.ts";
import { Collection } from "../../src/search/collection.ts";
import { indexesOf } from "../../src/search/indexes.ts";
import { type Question, readQuestion } from "../../src/search/ranking/question.ts";
import { Spelling } from "../../src/search/spelling.ts";
import { Vocabulary } from "../../src/search/vocabulary.ts";
import { goneFrom } from "../../src/search/volumes/gone.ts";
import { indexData } from "../../src/search/volumes/indexing.ts";
import type { Shelved } from "../../src/search/volumes/parts.ts";
import { SearchVolume } from "../../src/search/volumes/volume.ts";
import type { SegmentedArticle, Sentence } from "../../src/text/article.ts";
import type { Language } from "../../src/text/language.ts";
import { articleOf } from "./article.ts";

export const language = await loadEnglish();

/** An article with a title and what else a test is about. */
export function titled(
  title: string,
  text: string,
  fields: Partial<Pick<SegmentedArticle, "id" | "source">> = {},
): SegmentedArticle {
  const sentences: Sentence[] = [];
  const plain = articleOf(text);
  const article = { ...plain, id: title, title, ...fields, sentences };
  for (const sentence of plain.sentences) sentences.push({ ...sentence, article });
  return article;
}

/** A collection of one volume, and questions read against it. */
export interface Searched {
  readonly collection: Collection;
  read(question: string): Promise<Question>;
  /** The number of a word's term. */
  term(word: string): number;
}

/** Articles in several volumes, some of the articles gone. */
export async function collected(
  volumes: readonly (readonly SegmentedArticle[])[],
  gone: ReadonlySet<SegmentedArticle> = new Set(),
  read: Language = language,
): Promise<Collection> {
  const vocabulary = new Vocabulary(read);
  const shelved: Shelved[] = [];
  for (const articles of volumes) {
    const sentences = articles.flatMap((article) => article.sentences);
    const volume = new SearchVolume(await indexData(sentences, read), vocabulary);
    const places = new Set(articles.flatMap((article, place) => (gone.has(article) ? [place] : [])));
    shelved.push({ volume, articles, sentences, gone: goneFrom(volume, places) });
  }
  return new Collection(shelved, read, vocabulary);
}

/** Articles in a collection of one volume, and how questions are read against it. */
export async function searchedIn(
  articles: readonly SegmentedArticle[],
  read: Language = language,
): Promise<Searched> {
  const collection = await collected([articles], new Set(), read);
  const index = indexesOf(collection).sentences;
  const spelling = new Spelling(collection);
  return {
    collection,
    read: (question) => readQuestion(question, read, collection, index, spelling),
    term: (word) => collection.term(read.term(word)),
  };
}

/** The same of texts by their titles. */
export const searched = (texts: Readonly<Record<string, string>>): Promise<Searched> =>
  searchedIn(Object.entries(texts).map(([title, text]) => titled(title, text)));
