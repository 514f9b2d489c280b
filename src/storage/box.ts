import { hash } from "node:crypto";
import { open } from "node:fs/promises";
import { writeAtomically } from "./atomic.ts";

/** What a box may hold under a name: plain data, or a block of bytes or of whole numbers. */
export type Content = object | Uint8Array | Int32Array;

type Kind = "json" | "bytes" | "numbers";

interface Section {
  readonly name: string;
  readonly kind: Kind;
  readonly start: number;
  readonly length: number;
}

interface Label {
  /** What made the box: another maker's is never opened. */
  readonly maker: string;
  readonly sections: readonly Section[];
}

const MAGIC = "IBIDBOX1";
const CHECK_BYTES = 32;
/** Blocks of numbers begin at multiples of this. */
const STEP = 8;

/** A box that is damaged, or was made by another version. The message says which. */
export class Unopenable extends Error {}

const padding = (length: number): Uint8Array => new Uint8Array((STEP - (length % STEP)) % STEP);

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

/** The bytes where numbers can be looked at as they lie: what another process sends lies anywhere. */
const onStep = ({ buffer, byteOffset, byteLength }: Uint8Array): Buffer =>
  byteOffset % STEP === 0
    ? Buffer.from(buffer, byteOffset, byteLength)
    : Buffer.from(new Uint8Array(buffer, byteOffset, byteLength).slice().buffer);

/** What a box holds, as views of its bytes. */
export class Box {
  readonly #bytes: Buffer;
  readonly #start: number;
  readonly #sections: ReadonlyMap<string, Section>;

  private constructor(bytes: Buffer, start: number, { sections }: Label) {
    this.#bytes = bytes;
    this.#start = start;
    this.#sections = new Map(sections.map((section) => [section.name, section]));
  }

  /** Throws Unopenable where a byte is not as it was written, or another maker wrote it. */
  static open(given: Uint8Array, maker: string): Box {
    const bytes = onStep(given);
    const body = bytes.subarray(0, Math.max(0, bytes.length - CHECK_BYTES));
    if (body.length < 2 * STEP || body.toString("latin1", 0, STEP) !== MAGIC)
      throw new Unopenable("is no file of this kind");
    if (!sumOf(body).equals(bytes.subarray(body.length))) throw new Unopenable("is damaged");
    const length = body.readUInt32LE(STEP);
    const label = JSON.parse(body.toString("utf8", 2 * STEP, 2 * STEP + length)) as Label;
    if (label.maker !== maker) throw new Unopenable("was made by another version");
    return new Box(bytes, 2 * STEP + length + padding(length).length, label);
  }

  json(name: string): unknown {
    return JSON.parse(Buffer.from(this.bytes(name)).toString("utf8"));
  }

  bytes(name: string): Uint8Array {
    const section = this.#sections.get(name);
    if (!section) throw new Unopenable(`lacks its ${name}`);
    const start = this.#start + section.start;
    return this.#bytes.subarray(start, start + section.length);
  }

  numbers(name: string): Int32Array {
    const { buffer, byteOffset, byteLength } = this.bytes(name);
    return new Int32Array(buffer, byteOffset, byteLength / Int32Array.BYTES_PER_ELEMENT);
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

/** Opens a box from disk. Rejects with Unopenable where it cannot be trusted, and as `open` does where it is not there. */
export const readBox = async (path: string, maker: string): Promise<Box> =>
  Box.open(await readWhole(path), maker);
