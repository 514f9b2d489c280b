export type Kind = "json" | "bytes" | "numbers";

export interface Section {
  readonly name: string;
  readonly kind: Kind;
  readonly start: number;
  readonly length: number;
}

export interface Label {
  /** What made the box: another maker's is never opened. */
  readonly maker: string;
  readonly sections: readonly Section[];
}

export const MAGIC = "IBIDBOX1";
export const CHECK_BYTES = 32;
/** Blocks of numbers begin at multiples of this. */
export const STEP = 8;
/** The magic word, and a step with the length of the label. */
export const HEAD_BYTES = 2 * STEP;

/** A box that is damaged, or was made by another version. The message says which. */
export class Unopenable extends Error {}

/** What a box holds under its names: blocks of numbers, and bytes of which pieces are read. */
export interface Pieces {
  numbers(name: string): Int32Array;
  /** The bytes of a block from one place up to another; they may change when another piece is read. */
  piece(name: string, from: number, to: number): Uint8Array;
}

export const padding = (length: number): Uint8Array => new Uint8Array((STEP - (length % STEP)) % STEP);

/** The label at the beginning of a box, and where its contents start. Throws Unopenable for another maker's. */
export function labelIn(bytes: Buffer, maker: string): { readonly label: Label; readonly start: number } {
  if (bytes.length < HEAD_BYTES || bytes.toString("latin1", 0, STEP) !== MAGIC)
    throw new Unopenable("is no file of this kind");
  const length = bytes.readUInt32LE(STEP);
  const label = JSON.parse(bytes.toString("utf8", HEAD_BYTES, HEAD_BYTES + length)) as Label;
  if (label.maker !== maker) throw new Unopenable("was made by another version");
  return { label, start: HEAD_BYTES + length + padding(length).length };
}

export function sectionOf({ sections }: Label, name: string): Section {
  const section = sections.find((each) => each.name === name);
  if (!section) throw new Unopenable(`lacks its ${name}`);
  return section;
}

export const numbersOf = ({ buffer, byteOffset, byteLength }: Uint8Array): Int32Array =>
  new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT);
