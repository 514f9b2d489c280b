import { hash } from "node:crypto";
import { open } from "node:fs/promises";
import { writeAtomically } from "./atomic.ts";
import {
  CHECK_BYTES,
  HEAD_BYTES,
  type Kind,
  type Label,
  labelIn,
  MAGIC,
  numbersOf,
  padding,
  type Section,
  STEP,
  sectionOf,
  Unopenable,
} from "./label.ts";

/** What a box may hold under a name: plain data, or a block of bytes or of whole numbers. */
export type Content = object | Uint8Array | Int32Array;

const kindOf = (content: Content): Kind =>
  content instanceof Uint8Array ? "bytes" : content instanceof Int32Array ? "numbers" : "json";

function bytesOf(content: Content): Uint8Array {
  if (content instanceof Uint8Array) return content;
  if (content instanceof Int32Array)
    return new Uint8Array(content.buffer, content.byteOffset, content.byteLength);
  return Buffer.from(JSON.stringify(content));
}

const sumOf = (bytes: Uint8Array): Buffer => Buffer.from(hash("sha256", bytes, "hex"), "hex");

/**
 * A box as bytes:
 *
 *   magic  length of label  label (JSON)  contents, each on a step of 8  SHA-256 of all before
 */
export function packed(maker: string, contents: Readonly<Record<string, Content>>): Uint8Array {
  const sections: Section[] = [];
  const parts: Uint8Array[] = [];
  let start = 0;
  for (const [name, content] of Object.entries(contents)) {
    const bytes = bytesOf(content);
    sections.push({ name, kind: kindOf(content), start, length: bytes.length });
    parts.push(bytes, padding(bytes.length));
    start += bytes.length + padding(bytes.length).length;
  }
  const label = Buffer.from(JSON.stringify({ maker, sections } satisfies Label));
  const head = Buffer.alloc(STEP + STEP);
  head.write(MAGIC, "latin1");
  head.writeUInt32LE(label.length, STEP);
  return checked([head, label, padding(label.length), ...parts]);
}

/** All parts and their sum, in a block of their own: it can be handed to another thread, and lies on a step. */
function checked(parts: readonly Uint8Array[]): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(length + CHECK_BYTES);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  whole.set(sumOf(whole.subarray(0, length)), length);
  return whole;
}

/** What a box is called by what is in it: no other box has its name. */
export const boxNameOf = (whole: Uint8Array): string =>
  Buffer.from(whole.subarray(-CHECK_BYTES)).toString("hex").slice(0, 24);

/** The bytes where numbers can be looked at as they lie: what another process sends lies anywhere. */
const onStep = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  byteOffset % STEP === 0
    ? Buffer.from(buffer, byteOffset, byteLength)
    : Buffer.from(new Uint8Array(buffer, byteOffset, byteLength).slice().buffer);

/** What a box holds, as views of its bytes. */
export class Box {
  readonly #bytes: Buffer;
  readonly #start: number;
  readonly #label: Label;

  private constructor(bytes: Buffer, start: number, label: Label) {
    this.#bytes = bytes;
    this.#start = start;
    this.#label = label;
  }

  /** Throws Unopenable where a byte is not as it was written, or another maker wrote it. */
  static open(given: Uint8Array, maker: string): Box {
    const bytes = onStep(given);
    const body = bytes.subarray(0, Math.max(0, bytes.length - CHECK_BYTES));
    if (body.length < HEAD_BYTES || body.toString("latin1", 0, STEP) !== MAGIC)
      throw new Unopenable("is no file of this kind");
    if (!sumOf(body).equals(bytes.subarray(body.length))) throw new Unopenable("is damaged");
    const { label, start } = labelIn(body, maker);
    return new Box(bytes, start, label);
  }

  /** What it is called by what is in it. */
  get name(): string {
    return boxNameOf(this.#bytes);
  }

  json(name: string): unknown {
    return JSON.parse(Buffer.from(this.bytes(name)).toString("utf8"));
  }

  bytes(name: string): Uint8Array {
    const { start, length } = sectionOf(this.#label, name);
    return this.#bytes.subarray(this.#start + start, this.#start + start + length);
  }

  numbers(name: string): Int32Array {
    return numbersOf(this.bytes(name));
  }
}

/** A whole file, in a block of its own, so that blocks of numbers in it can be looked at as they lie. */
async function readWhole(path: string): Promise<Buffer> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const bytes = Buffer.from(new ArrayBuffer(size));
    let read = 0;
    while (read < size) {
      const { bytesRead } = await file.read(bytes, read, size - read);
      if (bytesRead === 0) throw new Unopenable("ends too soon");
      read += bytesRead;
    }
    return bytes;
  } finally {
    await file.close();
  }
}

export const writeBox = (path: string, bytes: Uint8Array): Promise<void> => writeAtomically(path, bytes);

/**
 * Opens a box from disk. Rejects with Unopenable where it cannot be trusted, and as `open` does where it is not there.
 */
export const readBox = async (path: string, maker: string): Promise<Box> =>
  Box.open(await readWhole(path), maker);
