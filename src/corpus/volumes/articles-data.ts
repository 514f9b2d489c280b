import type { Article, SegmentedArticle, SentenceKind } from "../../text/article.ts";

/** What is known of an article beside its text. */
export type ArticleAbout = Omit<Article, "text">;

/** Articles as plain data: what is known of each, and blocks of bytes and whole numbers. */
export interface ArticlesData {
  readonly about: readonly ArticleAbout[];
  /** All texts one after the other; `ends` has where each ends, `wide` which are UTF-16 and not UTF-8. */
  readonly texts: Uint8Array;
  readonly ends: Int32Array;
  readonly wide: readonly number[];
  /**
   * Four numbers a sentence: start, end, paragraph and kind; `heads` has each article's first sentence, and the end.
   */
  readonly sentences: Int32Array;
  readonly heads: Int32Array;
}

/** Numbers that make a sentence. */
export const FIELDS = 4;
export const KINDS: readonly SentenceKind[] = ["prose", "fragment"];

function aboutOf(article: SegmentedArticle): ArticleAbout {
  const { id, title, source, date, url, authors, language, file, bodyStart, places } = article;
  return { id, title, source, date, url, authors, language, file, bodyStart, places };
}

/** UTF-8 has no half of a pair of surrogates, which JSON may bring: such a text stays as it is. */
const bytesOf = (text: string): Buffer => Buffer.from(text, text.isWellFormed() ? "utf8" : "utf16le");

/** Takes articles apart. */
export function articlesData(articles: readonly SegmentedArticle[]): ArticlesData {
  const texts = articles.map(({ text }) => bytesOf(text));
  const ends = new Int32Array(articles.length);
  const heads = new Int32Array(articles.length + 1);
  const count = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const sentences = new Int32Array(FIELDS * count);
  let [end, at] = [0, 0];
  for (const [i, article] of articles.entries()) {
    end += texts[i]?.length ?? 0;
    ends[i] = end;
    for (const sentence of article.sentences) {
      const fields = [sentence.start, sentence.end, sentence.paragraph, KINDS.indexOf(sentence.kind)];
      sentences.set(fields, FIELDS * at++);
    }
    heads[i + 1] = at;
  }
  return {
    about: articles.map(aboutOf),
    texts: Buffer.concat(texts),
    ends,
    wide: articles.flatMap(({ text }, i) => (text.isWellFormed() ? [] : [i])),
    sentences,
    heads,
  };
}
