/** Bytes come behind their length, four bytes, so that several messages can follow each other in a pipe. */
const HEAD = 4;

export function framed(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(HEAD + bytes.length);
  new DataView(whole.buffer).setUint32(0, bytes.length);
  whole.set(bytes, HEAD);
  return whole;
}

export const framedJson = (value: unknown): Uint8Array =>
  framed(new TextEncoder().encode(JSON.stringify(value)));

/** A message longer than its reader takes. */
export class TooLong extends Error {}

/** Puts the messages of a pipe together again. */
export class Frames {
  readonly #longest: number;
  #chunks: Buffer[] = [];
  #held = 0;

  /** Throws TooLong where a message announces itself as longer. */
  constructor(longest: number) {
    this.#longest = longest;
  }

  /** Takes what came; gives the messages that are now whole. */
  take(chunk: Buffer): Buffer[] {
    this.#chunks.push(chunk);
    this.#held += chunk.length;
    const whole: Buffer[] = [];
    for (
      let length = this.#next();
      length !== undefined && this.#held >= HEAD + length;
      length = this.#next()
    ) {
      const held = Buffer.concat(this.#chunks);
      whole.push(held.subarray(HEAD, HEAD + length));
      const rest = held.subarray(HEAD + length);
      this.#chunks = rest.length > 0 ? [rest] : [];
      this.#held = rest.length;
    }
    return whole;
  }

  /** The length of the next message, once it has come. */
  #next(): number | undefined {
    if (this.#held < HEAD) return undefined;
    if ((this.#chunks[0]?.length ?? 0) < HEAD) this.#chunks = [Buffer.concat(this.#chunks)];
    const length = this.#chunks[0]?.readUInt32BE(0) ?? 0;
    if (length > this.#longest) throw new TooLong();
    return length;
  }
}
