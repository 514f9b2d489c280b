import type { Annotations, Known } from "../../corpus/annotations.ts";
import type { Box, Content } from "../../storage/box.ts";
import type { Annotation } from "../../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../../text/article.ts";

/** Articles whose annotations are kept as they were read; questions come back to the same few. */
const KEPT = 400;

/** The annotations of one article, by the numbers of its sentences. */
type OfArticle = Readonly<Record<string, readonly Annotation[]>>;

const NONE: readonly Annotation[] = [];

function annotated(article: SegmentedArticle, annotations: Annotations): OfArticle {
  const found = article.sentences.map((sentence) => [sentence.number, annotations.all(sentence)] as const);
  return Object.fromEntries(found.filter(([, all]) => all.length > 0));
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
    const bytes = Buffer.from(JSON.stringify(annotated(article, annotations)));
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
    const at = this.#places.get(article);
    if (at === undefined) return undefined;
    let all = this.#read.get(at);
    if (!all) {
      all = this.#readArticle(at);
      if (this.#read.size >= KEPT) this.#read.clear();
      this.#read.set(at, all);
    }
    return all[number] ?? NONE;
  }

  #readArticle(at: number): OfArticle {
    const start = at === 0 ? 0 : (this.#ends[at - 1] ?? 0);
    const bytes = this.#bytes.subarray(start, this.#ends[at]);
    // The box they come from was checked byte for byte.
    return JSON.parse(Buffer.from(bytes).toString("utf8")) as OfArticle;
  }
}
