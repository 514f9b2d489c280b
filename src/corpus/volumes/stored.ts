import type { Place, SegmentedArticle, Sentence } from "../../text/article.ts";
import type { Annotations } from "../annotations.ts";
import { type ArticleAbout, type ArticlesData, FIELDS, KINDS } from "./articles-data.ts";
import { type Texts, textsOf } from "./texts.ts";

/** Where the sentences of a volume's articles are. */
type Cuts = Pick<ArticlesData, "sentences" | "heads">;

/** An article whose sentences are made when they are looked at, and kept, as they are compared by identity. */
class StoredArticle implements SegmentedArticle {
  readonly id: string;
  readonly title: string;
  readonly source: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly language: string;
  readonly file: string;
  readonly bodyStart: number;
  readonly places: readonly Place[];
  readonly annotations: Annotations;
  readonly #texts: Texts;
  readonly #cuts: Cuts;
  readonly #at: number;
  #sentences: readonly Sentence[] | undefined;

  constructor(about: ArticleAbout, at: number, texts: Texts, cuts: Cuts, annotations: Annotations) {
    this.id = about.id;
    this.title = about.title;
    this.source = about.source;
    this.date = about.date;
    this.url = about.url;
    this.authors = about.authors;
    this.language = about.language;
    this.file = about.file;
    this.bodyStart = about.bodyStart;
    this.places = about.places;
    this.annotations = annotations;
    this.#texts = texts;
    this.#cuts = cuts;
    this.#at = at;
  }

  get text(): string {
    return this.#texts.at(this.#at);
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.#cut();
    return this.#sentences;
  }

  #cut(): readonly Sentence[] {
    const { heads, sentences } = this.#cuts;
    const made: Sentence[] = [];
    for (let at = heads[this.#at] ?? 0; at < (heads[this.#at + 1] ?? 0); at++) {
      const [start = 0, end = 0, paragraph = 0, kind = 0] = sentences.subarray(FIELDS * at);
      made.push({
        start,
        end,
        paragraph,
        kind: KINDS[kind] ?? "fragment",
        article: this,
        number: made.length + 1,
      });
    }
    return made;
  }
}

/** Sentences of all articles in order; an article's are made when one of them is looked at. */
class StoredSentences {
  readonly #articles: readonly SegmentedArticle[];
  readonly #heads: Int32Array;

  constructor(articles: readonly SegmentedArticle[], heads: Int32Array) {
    this.#articles = articles;
    this.#heads = heads;
  }

  get length(): number {
    return this.#heads.at(-1) ?? 0;
  }

  at(index: number): Sentence | undefined {
    let [low, high] = [0, this.#articles.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#heads[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return this.#articles[low]?.sentences[index - (this.#heads[low] ?? 0)];
  }
}

/** Where the annotations of a stored article are kept; undefined for any other. */
export const annotationsOf = (article: SegmentedArticle): Annotations | undefined =>
  article instanceof StoredArticle ? article.annotations : undefined;

/** Articles from their data, of which the texts are let go where they can be held as strings. */
export function storedArticles(
  data: ArticlesData,
  annotations: Annotations,
): {
  readonly articles: readonly SegmentedArticle[];
  readonly sentences: { readonly length: number; at(index: number): Sentence | undefined };
} {
  const texts = textsOf(data);
  const { sentences, heads } = data;
  const articles = data.about.map(
    (about, at) => new StoredArticle(about, at, texts, { sentences, heads }, annotations),
  );
  return { articles, sentences: new StoredSentences(articles, heads) };
}
