import { int32At } from "../blocks.ts";
import { UNKNOWN } from "../numbers.ts";

/** At most a quarter of the slots is taken, so that a term that is not there is known after a look or two. */
const SLOTS_FOR_EACH = 4;
const FEWEST_SLOTS = 16;

/**
 * Where a question's terms stand in it, by their numbers. Each question asks it for tens of thousands of words, nearly
 * all of which are not there: a Map takes more than twice as long.
 *
 *   terms    the number of a term in its slot or the next free one; UNKNOWN in free ones
 *   places   its place in the question, in the same slot
 */
export class Places {
  readonly #terms: Int32Array;
  readonly #places: Int32Array;

  /** Numbers are 0 or more; of one that is given twice the last place counts. */
  constructor(entries: readonly (readonly [term: number, place: number])[]) {
    let slots = FEWEST_SLOTS;
    while (slots < SLOTS_FOR_EACH * entries.length) slots *= 2;
    this.#terms = new Int32Array(slots).fill(UNKNOWN);
    this.#places = new Int32Array(slots).fill(UNKNOWN);
    for (const [term, place] of entries) {
      const slot = this.#slotOf(term);
      this.#terms[slot] = term;
      this.#places[slot] = place;
    }
  }

  /** The place of a term by its number; UNKNOWN where the question has none. */
  of(term: number): number {
    return int32At(this.#places, this.#slotOf(term));
  }

  #slotOf(term: number): number {
    const terms = this.#terms;
    const mask = terms.length - 1;
    let slot = term & mask;
    for (let held = int32At(terms, slot); held !== UNKNOWN && held !== term; held = int32At(terms, slot))
      slot = (slot + 1) & mask;
    return slot;
  }
}
