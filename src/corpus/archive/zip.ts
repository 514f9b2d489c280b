import { crc32, inflateRawSync } from "node:zlib";
import { kindOf } from "../magic.ts";
import { Unreadable } from "../reader.ts";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 20_000;
/** All that is unpacked from one archive, in bytes. */
const MOST_UNPACKED = 64_000_000;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const damaged = (): Unreadable => new Unreadable("is a damaged archive");

/** Where the archive's table of entries is told: at its end, before a comment. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at;
  throw damaged();
}

function entryAt(view: DataView, at: number): Entry {
  return {
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    sum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** The files of a zip archive that lies in memory. Each is unpacked when asked for, and what is too much is refused. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();
  #left = MOST_UNPACKED;

  /** Throws Unreadable where it is no whole archive. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#list(endOf(this.#view));
    } catch (cause) {
      if (cause instanceof RangeError) throw damaged();
      throw cause;
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** A file of the archive; nothing where there is none of the name. Throws Unreadable where it cannot be unpacked. */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    if (entry.isEncrypted) throw new Unreadable("is encrypted");
    this.#left -= entry.size;
    if (this.#left < 0) throw new Unreadable("unpacks to more than is read");
    const bytes = this.#unpacked(entry);
    if (bytes.length !== entry.size || crc32(bytes) !== entry.sum) throw damaged();
    if (kindOf(bytes)) throw new Unreadable(`holds ${kindOf(bytes)} where it should hold text`);
    return bytes;
  }

  #list(end: number): void {
    const count = this.#view.getUint16(end + 10, true);
    let at = this.#view.getUint32(end + 16, true);
    if (count > MOST_ENTRIES) throw new Unreadable("holds too many files");
    for (let i = 0; i < count; i++) {
      if (this.#view.getUint32(at, true) !== ENTRY) throw damaged();
      const [name, extra, comment] = [28, 30, 32].map((part) => this.#view.getUint16(at + part, true));
      const nameBytes = this.#bytes.subarray(at + 46, at + 46 + (name ?? 0));
      this.#entries.set(new TextDecoder().decode(nameBytes), entryAt(this.#view, at));
      at += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
  }

  #unpacked({ offset, packed, method, size }: Entry): Uint8Array {
    try {
      if (this.#view.getUint32(offset, true) !== LOCAL) throw damaged();
      const names = this.#view.getUint16(offset + 26, true) + this.#view.getUint16(offset + 28, true);
      const content = this.#bytes.subarray(offset + 30 + names, offset + 30 + names + packed);
      if (method === STORED) return content;
      if (method === DEFLATED) return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
    } catch (cause) {
      throw cause instanceof Unreadable ? cause : damaged();
    }
    throw new Unreadable("is packed in a way that is not read");
  }
}
