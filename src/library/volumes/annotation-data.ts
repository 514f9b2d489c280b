import type { Annotations, Known } from "../../corpus/annotations.ts";
import type { Gleaning } from "../../corpus/gleaning.ts";
import { Stretch } from "../../corpus/stretch.ts";
import type { Box, Content } from "../../storage/box.ts";
import type { Annotation } from "../../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../../text/article.ts";

/** Articles whose annotations are kept as they were read; questions come back to the same few. */
const KEPT = 400;

/** The annotations of one article, by the numbers of its sentences. */
type OfArticle = Readonly<Record<string, readonly Annotation[]>>;

const NONE: readonly Annotation[] = [];

/** A piece of JSON for each article, one after the other; `ends` has where each ends. */
class Pieces {
  readonly #parts: Buffer[] = [];
  readonly #ends: number[] = [];
  #end = 0;

  add(value: object): void {
    const bytes = Buffer.from(JSON.stringify(value));
    this.#parts.push(bytes);
    this.#end += bytes.length;
    this.#ends.push(this.#end);
  }

  contents(name: string): Record<string, Content> {
    return { [name]: Buffer.concat(this.#parts), [`${name}.ends`]: Int32Array.from(this.#ends) };
  }
}

/** Reads one article's piece. */
function pieceOf(box: Box, name: string): (at: number) => unknown {
  const [bytes, ends] = [box.bytes(name), box.numbers(`${name}.ends`)];
  return (at) => {
    const piece = bytes.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
    return JSON.parse(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString("utf8"));
  };
}

function annotated(article: SegmentedArticle, annotations: Annotations): OfArticle {
  const found = article.sentences.map((sentence) => [sentence.number, annotations.all(sentence)] as const);
  return Object.fromEntries(found.filter(([, all]) => all.length > 0));
}

/** Works out the annotations of all articles, and what they give to names. */
export async function annotationContents(
  articles: readonly SegmentedArticle[],
  annotations: Annotations,
): Promise<Record<string, Content>> {
  const [found, gleaned] = [new Pieces(), new Pieces()];
  for (const article of articles) {
    found.add(annotated(article, annotations));
    gleaned.add(await annotations.gleaning(article, new Stretch()));
  }
  return { ...found.contents("found"), ...gleaned.contents("gleaned") };
}

/** Annotations as they were kept; an article's are read when one of its sentences is asked about. */
export class KeptAnnotations implements Known {
  readonly #found: (at: number) => unknown;
  readonly #gleaned: (at: number) => unknown;
  readonly #places: ReadonlyMap<SegmentedArticle, number>;
  readonly #read = new Map<number, OfArticle>();

  constructor(box: Box, articles: readonly SegmentedArticle[]) {
    this.#found = pieceOf(box, "found");
    this.#gleaned = pieceOf(box, "gleaned");
    this.#places = new Map(articles.map((article, at) => [article, at]));
  }

  of({ article, number }: Sentence): readonly Annotation[] | undefined {
    const at = this.#places.get(article);
    return at === undefined ? undefined : (this.#article(at)[number] ?? NONE);
  }

  gleaning(article: SegmentedArticle): Gleaning | undefined {
    const at = this.#places.get(article);
    // The box was checked byte for byte when it was opened.
    return at === undefined ? undefined : (this.#gleaned(at) as Gleaning);
  }

  #article(at: number): OfArticle {
    const known = this.#read.get(at);
    if (known) return known;
    const read = this.#found(at) as OfArticle;
    if (this.#read.size >= KEPT) this.#read.clear();
    this.#read.set(at, read);
    return read;
  }
}
