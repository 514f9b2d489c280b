import { int32At } from "./blocks.ts";

/** Nobody can know it: else words could be made up that all fall on one slot. */
const SEED = Math.trunc(Math.random() * 2 ** 32);

/** After MurmurHash2 (Appleby, 2008), one code unit at a time. */
function hashOf(text: string): number {
  let hash = SEED ^ text.length;
  for (let place = 0; place < text.length; place++) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x5bd1e995);
    hash ^= hash >>> 15;
  }
  return hash;
}

/**
 * Numbers of texts, in order of first use. The texts lie in a list, and a table of slots at most half full says where:
 * a Map of strings would take seven times the room.
 *
 *   slots   0 2 0 0 1 0 0 0      a text's number, plus one, in its slot or the next free one; 0 in free ones
 */
export class Numbering {
  readonly #texts: string[] = [];
  #slots = new Int32Array(64);

  /** All texts, in order of their numbers. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  /** A text's number; -1 where it has none. */
  numberOf(text: string): number {
    return int32At(this.#slots, this.#slotOf(text)) - 1;
  }

  /** A text's number; a new one for a new text. */
  take(text: string): number {
    const slot = this.#slotOf(text);
    const known = int32At(this.#slots, slot);
    if (known > 0) return known - 1;
    const count = this.#texts.push(text);
    this.#slots[slot] = count;
    if (2 * count >= this.#slots.length) this.#widen();
    return count - 1;
  }

  /** The slot of a text, or the free one that it would take. */
  #slotOf(text: string): number {
    const [slots, texts] = [this.#slots, this.#texts];
    const mask = slots.length - 1;
    let slot = hashOf(text) & mask;
    for (let held = int32At(slots, slot); held > 0; held = int32At(slots, slot)) {
      if (texts[held - 1] === text) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #widen(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (const [number, text] of this.#texts.entries()) this.#slots[this.#slotOf(text)] = number + 1;
  }
}
