import { crc32 } from "node:zlib";
import type { Annotations, Known } from "../../corpus/annotations.ts";
import type { Gleaning } from "../../corpus/gleaning.ts";
import { Stretch } from "../../corpus/stretch.ts";
import type { Content } from "../../storage/box.ts";
import type { Pieces } from "../../storage/label.ts";
import type { Annotation, AnnotationType } from "../../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../../text/article.ts";

/**
 * Sentences whose annotations are kept as they were read: one question comes back to the same few, the next does not.
 */
const KEPT = 500;

const NONE: readonly Annotation[] = [];

/**
 * Pieces of JSON, one after the other; `ends` has where each ends, `sums` the CRC-32 of each: they are read one by one,
 * long after the whole was checked. Nothing at all is a piece of no length.
 */
class Row {
  readonly #parts: Buffer[] = [];
  readonly #ends: number[] = [];
  readonly #sums: number[] = [];
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
    this.#sums.push(crc32(bytes));
  }

  contents(name: string): Record<string, Content> {
    return {
      [name]: Buffer.concat(this.#parts),
      [`${name}.ends`]: Int32Array.from(this.#ends),
      [`${name}.sums`]: Int32Array.from(this.#sums),
    };
  }
}

/** Reads pieces of a row: null for nothing at all, undefined for one that is no longer as it was written. */
function pieceOf(box: Pieces, name: string): (at: number) => unknown {
  const [ends, sums] = [box.numbers(`${name}.ends`), box.numbers(`${name}.sums`)];
  return (at) => {
    const [start, end] = [at === 0 ? 0 : (ends[at - 1] ?? 0), ends[at] ?? 0];
    if (start === end) return null;
    try {
      const bytes = box.piece(name, start, end);
      const isWhole = (crc32(bytes) | 0) === sums[at];
      return isWhole
        ? JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, end - start).toString())
        : undefined;
    } catch {
      // The disk does not give it back: it is worked out again, as if it had never been kept.
      return undefined;
    }
  };
}

/**
 * Which kinds a sentence's annotations are of, a bit each: most sentences lack most kinds, and need not be read for
 * them.
 */
const BITS: Readonly<Record<AnnotationType, number>> = {
  person: 1,
  figure: 2,
  quotation: 4,
  reported: 8,
  date: 16,
};

const kindsIn = (all: readonly Annotation[]): number => all.reduce((bits, { type }) => bits | BITS[type], 0);

/** Annotations belong to what made them and to one volume, by its name: beside another they are worth nothing. */
export const annotationsMaker = (maker: string, volume: string): string => `${maker} ${volume}`;

/** Works out the annotations of all articles, and what they give to names. */
export async function annotationContents(
  articles: readonly SegmentedArticle[],
  annotations: Annotations,
): Promise<Record<string, Content>> {
  const [found, gleaned, firsts] = [new Row(), new Row(), new Int32Array(articles.length)];
  const kinds: number[] = [];
  for (const [at, article] of articles.entries()) {
    firsts[at] = found.count;
    for (const sentence of article.sentences) {
      const all = annotations.all(sentence);
      found.add(all.length === 0 ? null : all);
      kinds.push(kindsIn(all));
    }
    gleaned.add(await annotations.gleaning(article, new Stretch()));
  }
  return {
    ...found.contents("found"),
    "found.firsts": firsts,
    "found.kinds": Int32Array.from(kinds),
    ...gleaned.contents("gleaned"),
  };
}

/** Annotations as they were kept; a sentence's are read when it is asked about. */
export class KeptAnnotations implements Known {
  readonly #found: (at: number) => unknown;
  readonly #gleaned: (at: number) => unknown;
  /** Where in the pieces each article's sentences begin. */
  readonly #firsts: Int32Array;
  /** Which kinds of them each sentence has. */
  readonly #kinds: Uint8Array;
  readonly #places: ReadonlyMap<SegmentedArticle, number>;
  readonly #read = new Map<Sentence, readonly Annotation[]>();

  constructor(box: Pieces, articles: readonly SegmentedArticle[]) {
    this.#found = pieceOf(box, "found");
    this.#gleaned = pieceOf(box, "gleaned");
    this.#firsts = box.numbers("found.firsts");
    this.#kinds = Uint8Array.from(box.numbers("found.kinds"));
    this.#places = new Map(articles.map((article, at) => [article, at]));
  }

  of(sentence: Sentence, type?: AnnotationType): readonly Annotation[] | undefined {
    const all = this.#read.get(sentence) ?? this.#look(sentence, type);
    return type === undefined || all === NONE ? all : all?.filter((each) => each.type === type);
  }

  #look(sentence: Sentence, type: AnnotationType | undefined): readonly Annotation[] | undefined {
    const place = this.#places.get(sentence.article);
    if (place === undefined) return undefined;
    const at = (this.#firsts[place] ?? 0) + sentence.number - 1;
    const isThere = type === undefined || ((this.#kinds[at] ?? 0) & BITS[type]) !== 0;
    return isThere ? this.#keep(sentence, at) : NONE;
  }

  gleaning(article: SegmentedArticle): Gleaning | undefined {
    const at = this.#places.get(article);
    // A piece whose sum is right is what was written.
    return at === undefined ? undefined : (this.#gleaned(at) as Gleaning | undefined);
  }

  #keep(sentence: Sentence, at: number): readonly Annotation[] | undefined {
    const read = this.#found(at) as readonly Annotation[] | null | undefined;
    if (read === undefined) return undefined;
    const found = read ?? NONE;
    if (this.#read.size >= KEPT) this.#read.clear();
    this.#read.set(sentence, found);
    return found;
  }
}
