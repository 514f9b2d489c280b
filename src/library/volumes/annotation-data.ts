import type { Annotations, Known } from "../../corpus/annotations.ts";
import type { Gleaning } from "../../corpus/gleaning.ts";
import { Stretch } from "../../corpus/stretch.ts";
import type { Box, Content } from "../../storage/box.ts";
import type { Annotation } from "../../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../../text/article.ts";

/** Articles whose annotations are kept as they were read; questions come back to the same few. */
const KEPT = 400;

/** What is known of one article: annotations by the numbers of its sentences, and what it gives to names. */
interface OfArticle {
  readonly found: Readonly<Record<string, readonly Annotation[]>>;
  readonly gleaning: Gleaning;
}

const NONE: readonly Annotation[] = [];

async function annotated(article: SegmentedArticle, annotations: Annotations): Promise<OfArticle> {
  const found = article.sentences.map((sentence) => [sentence.number, annotations.all(sentence)] as const);
  return {
    found: Object.fromEntries(found.filter(([, all]) => all.length > 0)),
    gleaning: await annotations.gleaning(article, new Stretch()),
  };
}

/** Works out the annotations of all articles; others get their turn between two. */
export async function annotationContents(
  articles: readonly SegmentedArticle[],
  annotations: Annotations,
): Promise<Record<string, Content>> {
  const parts: Buffer[] = [];
  const ends = new Int32Array(articles.length);
  let end = 0;
  for (const [at, article] of articles.entries()) {
    const bytes = Buffer.from(JSON.stringify(await annotated(article, annotations)));
    parts.push(bytes);
    end += bytes.length;
    ends[at] = end;
    await new Promise(setImmediate);
  }
  return { ends, annotations: Buffer.concat(parts) };
}

/** Annotations as they were kept; an article's are read when one of its sentences is asked about. */
export class KeptAnnotations implements Known {
  readonly #bytes: Uint8Array;
  readonly #ends: Int32Array;
  readonly #places: ReadonlyMap<SegmentedArticle, number>;
  readonly #read = new Map<number, OfArticle>();

  constructor(box: Box, articles: readonly SegmentedArticle[]) {
    this.#bytes = box.bytes("annotations");
    this.#ends = box.numbers("ends");
    this.#places = new Map(articles.map((article, at) => [article, at]));
  }

  of({ article, number }: Sentence): readonly Annotation[] | undefined {
    const known = this.#article(article);
    return known && (known.found[number] ?? NONE);
  }

  /** Everything is gleaned once and in order: what is read for that need not be kept. */
  gleaning(article: SegmentedArticle): Gleaning | undefined {
    const at = this.#places.get(article);
    return at === undefined ? undefined : (this.#read.get(at) ?? this.#readArticle(at)).gleaning;
  }

  #article(article: SegmentedArticle): OfArticle | undefined {
    const at = this.#places.get(article);
    if (at === undefined) return undefined;
    let all = this.#read.get(at);
    if (!all) {
      all = this.#readArticle(at);
      if (this.#read.size >= KEPT) this.#read.clear();
      this.#read.set(at, all);
    }
    return all;
  }

  #readArticle(at: number): OfArticle {
    const start = at === 0 ? 0 : (this.#ends[at - 1] ?? 0);
    const bytes = this.#bytes.subarray(start, this.#ends[at]);
    // The box they come from was checked byte for byte.
    return JSON.parse(Buffer.from(bytes).toString("utf8")) as OfArticle;
  }
}
