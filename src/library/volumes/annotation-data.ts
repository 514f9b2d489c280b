import type { Annotations, Known } from "../../corpus/annotations.ts";
import type { Gleaning } from "../../corpus/gleaning.ts";
import { Stretch } from "../../corpus/stretch.ts";
import type { Box, Content } from "../../storage/box.ts";
import type { Annotation } from "../../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../../text/article.ts";

/** Sentences whose annotations are kept as they were read; one question comes back to the same few. */
const KEPT = 2_000;

const NONE: readonly Annotation[] = [];

/** Pieces of JSON, one after the other; `ends` has where each ends. Nothing at all is a piece of no length. */
class Pieces {
  readonly #parts: Buffer[] = [];
  readonly #ends: number[] = [];
  #end = 0;

  /** How many pieces there are. */
  get count(): number {
    return this.#ends.length;
  }

  add(value: object | null): void {
    const bytes = Buffer.from(value === null ? "" : JSON.stringify(value));
    this.#parts.push(bytes);
    this.#end += bytes.length;
    this.#ends.push(this.#end);
  }

  contents(name: string): Record<string, Content> {
    return { [name]: Buffer.concat(this.#parts), [`${name}.ends`]: Int32Array.from(this.#ends) };
  }
}

/** Reads one piece; null where it is nothing. */
function pieceOf(box: Box, name: string): (at: number) => unknown {
  const [bytes, ends] = [box.bytes(name), box.numbers(`${name}.ends`)];
  return (at) => {
    const piece = bytes.subarray(at === 0 ? 0 : ends[at - 1], ends[at]);
    if (piece.length === 0) return null;
    return JSON.parse(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength).toString("utf8"));
  };
}

/** Works out the annotations of all articles, and what they give to names. */
export async function annotationContents(
  articles: readonly SegmentedArticle[],
  annotations: Annotations,
): Promise<Record<string, Content>> {
  const [found, gleaned, firsts] = [new Pieces(), new Pieces(), new Int32Array(articles.length)];
  for (const [at, article] of articles.entries()) {
    firsts[at] = found.count;
    for (const sentence of article.sentences) {
      const all = annotations.all(sentence);
      found.add(all.length === 0 ? null : all);
    }
    gleaned.add(await annotations.gleaning(article, new Stretch()));
  }
  return { ...found.contents("found"), "found.firsts": firsts, ...gleaned.contents("gleaned") };
}

/** Annotations as they were kept; a sentence's are read when it is asked about. */
export class KeptAnnotations implements Known {
  readonly #found: (at: number) => unknown;
  readonly #gleaned: (at: number) => unknown;
  /** Where in the pieces each article's sentences begin. */
  readonly #firsts: Int32Array;
  readonly #places: ReadonlyMap<SegmentedArticle, number>;
  readonly #read = new Map<Sentence, readonly Annotation[]>();

  constructor(box: Box, articles: readonly SegmentedArticle[]) {
    this.#found = pieceOf(box, "found");
    this.#gleaned = pieceOf(box, "gleaned");
    this.#firsts = box.numbers("found.firsts");
    this.#places = new Map(articles.map((article, at) => [article, at]));
  }

  of(sentence: Sentence): readonly Annotation[] | undefined {
    const kept = this.#read.get(sentence);
    if (kept) return kept;
    const at = this.#places.get(sentence.article);
    return at === undefined ? undefined : this.#keep(sentence, (this.#firsts[at] ?? 0) + sentence.number - 1);
  }

  gleaning(article: SegmentedArticle): Gleaning | undefined {
    const at = this.#places.get(article);
    // The box was checked byte for byte when it was opened.
    return at === undefined ? undefined : (this.#gleaned(at) as Gleaning);
  }

  #keep(sentence: Sentence, at: number): readonly Annotation[] {
    const found = (this.#found(at) as readonly Annotation[] | null) ?? NONE;
    if (this.#read.size >= KEPT) this.#read.clear();
    this.#read.set(sentence, found);
    return found;
  }
}
