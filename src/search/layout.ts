import type { Sentence } from "../text/article.ts";

/** A run of texts by their ids: from `first` up to, not including, `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

export interface ParagraphRun extends Run {
  readonly article: number;
}

/** Where each sentence stands: sentences, paragraphs and articles are known by their place in these lists. */
export interface Layout {
  readonly articleOf: readonly number[];
  readonly paragraphOf: readonly number[];
  readonly paragraphs: readonly ParagraphRun[];
  readonly articles: readonly Run[];
}

/** News paragraphs are a sentence or two long: neighbours are put together up to about so many characters. */
const LEAST_PARAGRAPH = 500;

/** The layout of sentences that come article by article, in order. */
export function layOut(sentences: readonly Sentence[]): Layout {
  const articleOf: number[] = [];
  const paragraphOf: number[] = [];
  const paragraphs: ParagraphRun[] = [];
  const articles: Run[] = [];
  let open = { article: -1, first: 0, begins: 0, paragraph: -1 };
  const close = (end: number): void => {
    if (end > open.first) paragraphs.push({ article: open.article, first: open.first, end });
  };
  sentences.forEach((sentence, id) => {
    const newArticle = sentence.article !== sentences[id - 1]?.article;
    const full = sentence.paragraph !== open.paragraph && sentence.start - open.begins >= LEAST_PARAGRAPH;
    if (newArticle || full) {
      close(id);
      if (newArticle) articles.push({ first: id, end: id });
      open = {
        article: articles.length - 1,
        first: id,
        begins: sentence.start,
        paragraph: sentence.paragraph,
      };
    }
    open.paragraph = sentence.paragraph;
    articleOf.push(articles.length - 1);
    paragraphOf.push(paragraphs.length);
    articles[articles.length - 1] = { first: articles.at(-1)?.first ?? id, end: id + 1 };
  });
  close(sentences.length);
  return { articleOf, paragraphOf, paragraphs, articles };
}
