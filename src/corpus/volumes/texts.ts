import { at } from "../../text/at.ts";
import type { ArticlesData } from "./articles-data.ts";

/** The texts of a volume's articles. */
export interface Texts {
  at(article: number): string;
}

/** Texts as bytes. Any number of them may be wide, and all are asked one after the other. */
interface Packed extends Pick<ArticlesData, "texts" | "ends"> {
  readonly wide: ReadonlySet<number>;
}

/**
 * Bytes of texts that are held as strings in their place: those of some 100,000 sentences. All of them are read sooner or
 * later, and would then be there twice.
 */
const MOST_HELD = 16_000_000;
/** Characters of other texts that stay as strings once they are read. Fewer would come and go all the time under load. */
const MOST_KEPT = 16_000_000;
/** What a short text counts as: that it is kept is remembered too. */
const LEAST = 1_000;

function textOf({ texts, ends, wide }: Packed, article: number): string {
  const start = article === 0 ? 0 : (ends[article - 1] ?? 0);
  const bytes = Buffer.from(texts.buffer, texts.byteOffset + start, (ends[article] ?? 0) - start);
  return bytes.toString(wide.has(article) ? "utf16le" : "utf8");
}

class HeldTexts implements Texts {
  readonly #texts: readonly string[];
  /** How many bytes they came in. */
  readonly bytes: number;

  constructor(packed: Packed) {
    this.#texts = Array.from(packed.ends, (_, article) => textOf(packed, article));
    this.bytes = packed.texts.length;
  }

  at(article: number): string {
    return at(this.#texts, article);
  }
}

class ReadTexts implements Texts {
  readonly #packed: Packed;
  #kept = new Map<number, string>();

  constructor({ texts, ends, wide }: Packed) {
    // In a block of their own, so that what they came in with can be let go.
    this.#packed = { texts: new Uint8Array(texts), ends, wide };
  }

  at(article: number): string {
    const known = this.#kept.get(article);
    if (known !== undefined) return known;
    const text = textOf(this.#packed, article);
    makeRoom(text.length);
    if (this.#kept.size === 0) reading.push(new WeakRef(this));
    this.#kept.set(article, text);
    return text;
  }

  forget(): void {
    this.#kept = new Map();
  }
}

/** None is held by this: texts are let go with their volume. */
let holding: WeakRef<HeldTexts>[] = [];
/** Those of which texts are kept as strings. */
let reading: WeakRef<ReadTexts>[] = [];
let kept = 0;

/** Counts a text that is to be kept; where there are too many, all that were read before are forgotten. */
function makeRoom(length: number): void {
  if (kept + length > MOST_KEPT) {
    for (const each of reading) each.deref()?.forget();
    reading = [];
    kept = 0;
  }
  kept += Math.max(length, LEAST);
}

/** Texts that are there to be read: as strings while there is room for them, else as bytes. */
export function textsOf({ texts: bytes, ends, wide }: ArticlesData): Texts {
  const packed = { texts: bytes, ends, wide: new Set(wide) };
  holding = holding.filter((each) => each.deref() !== undefined);
  const held = holding.reduce((sum, each) => sum + (each.deref()?.bytes ?? 0), 0);
  if (held + bytes.length > MOST_HELD) return new ReadTexts(packed);
  const texts = new HeldTexts(packed);
  holding.push(new WeakRef(texts));
  return texts;
}
