import { numberAt } from "./blocks.ts";
import type { Hit } from "./port.ts";

/**
 * Keeps the best of any number of offers: a binary heap, the worst kept one on top.
 *
 *         worst          a child is never worse than its parent,
 *        /     \         so one look at the top tells whether
 *     better  better     an offer is worth taking in
 *
 * Ids and scores lie in lists of their own: an offer makes no object.
 */
export class Best {
  readonly #ids: number[] = [];
  readonly #scores: number[] = [];
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
    // Nearly all offers end here: they read two numbers.
    if (score < this.#least || this.#limit === 0) return;
    if (this.#ids.length < this.#limit) this.#rise(id, score);
    else if (this.#isWorse(0, id, score)) this.#sink(id, score);
    if (this.#ids.length === this.#limit) this.#least = numberAt(this.#scores, 0);
  }

  /** Best first. */
  sorted(): Hit[] {
    const hits = this.#ids.map((id, place) => ({ id, score: numberAt(this.#scores, place) }));
    return hits.sort((a, b) => b.score - a.score || a.id - b.id);
  }

  /** Whether the one in a place is worse than another; of equals the one with the higher id is. */
  #isWorse(place: number, id: number, score: number): boolean {
    const own = numberAt(this.#scores, place);
    return own < score || (own === score && numberAt(this.#ids, place) > id);
  }

  #put(place: number, id: number, score: number): void {
    this.#ids[place] = id;
    this.#scores[place] = score;
  }

  #move(from: number, to: number): void {
    this.#put(to, numberAt(this.#ids, from), numberAt(this.#scores, from));
  }

  /** Puts an item in at the bottom and moves it up past better ones. */
  #rise(id: number, score: number): void {
    let place = this.#ids.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.#isWorse(above, id, score)) break;
      this.#move(above, place);
      place = above;
    }
    this.#put(place, id, score);
  }

  /** Puts an item in the worst one's place and moves it down past worse ones. */
  #sink(id: number, score: number): void {
    let place = 0;
    for (let child = this.#worstBelow(place); child > 0; child = this.#worstBelow(place)) {
      if (!this.#isWorse(child, id, score)) break;
      this.#move(child, place);
      place = child;
    }
    this.#put(place, id, score);
  }

  /** The worse of the two children of a place; 0 where it has none. */
  #worstBelow(place: number): number {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    if (right >= this.#ids.length) return left < this.#ids.length ? left : 0;
    return this.#isWorse(right, numberAt(this.#ids, left), numberAt(this.#scores, left)) ? right : left;
  }
}
