import { createHash } from "node:crypto";
import { close, fstatSync, open, read, readSync } from "node:fs";
import { promisify } from "node:util";
import {
  CHECK_BYTES,
  HEAD_BYTES,
  type Label,
  labelIn,
  numbersOf,
  type Pieces,
  sectionOf,
  Unopenable,
} from "./label.ts";

const openFile = promisify(open);
const readFrom = promisify(read);

/** Read at a stretch while a box is checked, so that it is never in memory whole. */
const STRETCH = 1 << 20;

/** Pieces are read into the same room: one of its own for each would leave memory in shreds. */
const ROOM = Buffer.alloc(1 << 16);

/** Closes the files of boxes that nobody holds any longer. */
const letGo = new FinalizationRegistry<number>((file) => close(file));

/** Throws Unopenable where a byte is not as it was written. */
async function check(file: number, size: number): Promise<void> {
  const body = size - CHECK_BYTES;
  const sum = createHash("sha256");
  const bytes = Buffer.alloc(STRETCH);
  for (let at = 0; at < body; ) {
    const { bytesRead } = await readFrom(file, bytes, 0, Math.min(STRETCH, body - at), at);
    if (bytesRead === 0) throw new Unopenable("ends too soon");
    sum.update(bytes.subarray(0, bytesRead));
    at += bytesRead;
  }
  const { bytesRead } = await readFrom(file, bytes, 0, CHECK_BYTES, Math.max(0, body));
  if (!sum.digest().equals(bytes.subarray(0, bytesRead))) throw new Unopenable("is damaged");
}

/** Fills a buffer from a place of a file on; throws where the file no longer goes so far. */
function fill(bytes: Buffer, file: number, start: number): Buffer {
  const { length } = bytes;
  for (let done = 0; done < length; ) {
    const got = readSync(file, bytes, done, length - done, start + done);
    if (got === 0) throw new Unopenable("ends too soon");
    done += got;
  }
  return bytes;
}

/**
 * A box that stays on disk: its pieces are read when they are asked for. It was whole when it was opened; what a disk
 * does to it later is for the reader of a piece to tell.
 */
export class FiledBox implements Pieces {
  readonly #file: number;
  readonly #start: number;
  readonly #label: Label;

  private constructor(file: number, start: number, label: Label) {
    this.#file = file;
    this.#start = start;
    this.#label = label;
    letGo.register(this, file);
  }

  /** Rejects with Unopenable where it cannot be trusted, and as `open` does where it is not there. */
  static async open(path: string, maker: string): Promise<FiledBox> {
    const file = await openFile(path, "r");
    try {
      const { size } = fstatSync(file);
      if (size < HEAD_BYTES + CHECK_BYTES) throw new Unopenable("is no file of this kind");
      await check(file, size);
      const length = fill(Buffer.alloc(HEAD_BYTES), file, 0).readUInt32LE(HEAD_BYTES / 2);
      const { label, start } = labelIn(
        fill(Buffer.alloc(Math.min(size, HEAD_BYTES + length)), file, 0),
        maker,
      );
      return new FiledBox(file, start, label);
    } catch (error) {
      close(file);
      throw error;
    }
  }

  numbers(name: string): Int32Array {
    const { start, length } = sectionOf(this.#label, name);
    return numbersOf(fill(Buffer.from(new ArrayBuffer(length)), this.#file, this.#start + start));
  }

  piece(name: string, from: number, to: number): Uint8Array {
    const length = to - from;
    const room = length <= ROOM.length ? ROOM.subarray(0, length) : Buffer.alloc(length);
    return fill(room, this.#file, this.#start + sectionOf(this.#label, name).start + from);
  }
}
