import type { Place, SegmentedArticle, Sentence } from "../../text/article.ts";
import type { Annotations } from "../annotations.ts";
import { type ArticleAbout, type ArticlesData, FIELDS, KINDS } from "./articles-data.ts";
import { countRead, type Forgetful } from "./read-texts.ts";

/**
 * An article whose text and sentences are made when they are looked at; the sentences are kept, as they are compared by
 * identity.
 */
class StoredArticle implements SegmentedArticle, Forgetful {
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
  readonly #data: ArticlesData;
  readonly #at: number;
  #text: string | undefined;
  #sentences: readonly Sentence[] | undefined;

  constructor(about: ArticleAbout, data: ArticlesData, at: number, annotations: Annotations) {
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
    this.#data = data;
    this.#at = at;
  }

  get text(): string {
    return this.#text ?? this.#readText();
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.#readSentences();
    return this.#sentences;
  }

  /** The text lies in the volume as bytes; as a string it stays while it is among the latest. */
  forgetText(): void {
    this.#text = undefined;
  }

  #readText(): string {
    const { texts, ends, wide } = this.#data;
    const start = this.#at === 0 ? 0 : (ends[this.#at - 1] ?? 0);
    const bytes = Buffer.from(texts.buffer, texts.byteOffset + start, (ends[this.#at] ?? 0) - start);
    const text = bytes.toString(wide.includes(this.#at) ? "utf16le" : "utf8");
    countRead(this, text.length);
    this.#text = text;
    return text;
  }

  #readSentences(): readonly Sentence[] {
    const { heads, sentences } = this.#data;
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

/** Articles from their data; texts stay bytes until they are read. */
export function storedArticles(
  data: ArticlesData,
  annotations: Annotations,
): {
  readonly articles: readonly SegmentedArticle[];
  readonly sentences: { readonly length: number; at(index: number): Sentence | undefined };
} {
  const articles = data.about.map((about, at) => new StoredArticle(about, data, at, annotations));
  return { articles, sentences: new StoredSentences(articles, data.heads) };
}
