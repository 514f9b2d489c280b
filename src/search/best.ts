import type { Hit } from "./port.ts";

const worse = (a: Hit, b: Hit): boolean => a.score < b.score || (a.score === b.score && a.id > b.id);

/**
 * Keeps the best of any number of offers: a binary heap, the worst kept one on top.
 *
 *         worst          a child is never worse than its parent,
 *        /     \         so one look at the top tells whether
 *     better  better     an offer is worth taking in
 */
export class Best {
  readonly #heap: Hit[] = [];
  readonly #limit: number;
  #least = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The least score kept; 0 while there is room. */
  get least(): number {
    return this.#least;
  }

  /** Scores are above 0. */
  offer(id: number, score: number): void {
    // Nearly all offers end here: they read one number and make no object.
    if (score < this.#least) return;
    const worst = this.#heap[0];
    if (this.#heap.length < this.#limit) this.#rise({ id, score });
    else if (worst && (score > worst.score || id < worst.id)) this.#sink({ id, score });
    const top = this.#heap[0];
    if (top && this.#heap.length === this.#limit) this.#least = top.score;
  }

  /** Best first. */
  sorted(): Hit[] {
    return [...this.#heap].sort((a, b) => (worse(a, b) ? 1 : -1));
  }

  /** Puts an item in at the bottom and moves it up past better ones. */
  #rise(item: Hit): void {
    const heap = this.#heap;
    let at = heap.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = heap[above];
      if (!parent || !worse(item, parent)) break;
      heap[at] = parent;
      at = above;
    }
    heap[at] = item;
  }

  /** Puts an item in the worst one's place and moves it down past worse ones. */
  #sink(item: Hit): void {
    const heap = this.#heap;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      const left = heap[below];
      const right = heap[below + 1];
      if (left && right && worse(right, left)) below++;
      const child = heap[below];
      if (!child || !worse(child, item)) break;
      heap[at] = child;
      at = below;
    }
    heap[at] = item;
  }
}
