import { float64At, int32At } from "./blocks.ts";
import type { Hit } from "./port.ts";

/** There is room for so many at first. */
const FEW = 32;

/**
 * Keeps the best of any number of offers: a binary heap, the worst kept one on top.
 *
 *         worst          a child is never worse than its parent,
 *        /     \         so one look at the top tells whether
 *     better  better     an offer is worth taking in
 *
 * Ids and scores lie in blocks of their own, which the next best are kept in too: an offer makes no object.
 */
export class Best {
  #ids = new Int32Array(FEW);
  #scores = new Float64Array(FEW);
  #count = 0;
  #limit = 0;
  #least = 0;
  /** The id of the worst one kept; while there is room, one that none is higher than. */
  #worst = 0;

  constructor(limit = 0) {
    this.begin(limit);
  }

  /** Forgets all offers, and keeps so many of those to come. */
  begin(limit: number): void {
    this.#count = 0;
    this.#limit = limit;
    this.#least = limit === 0 ? Number.POSITIVE_INFINITY : 0;
    this.#worst = Number.MAX_SAFE_INTEGER;
  }

  /** The least score kept; 0 while there is room, and beyond all scores where there never is. */
  get least(): number {
    return this.#least;
  }

  /** Scores are above 0. */
  offer(id: number, score: number): void {
    // Nearly all offers end here: V8 reads their numbers where they lie, and makes no object of a score.
    if (score < this.#least || (score === this.#least && id > this.#worst)) return;
    this.#take(id, score);
  }

  #take(id: number, score: number): void {
    if (this.#count < this.#limit) this.#rise(id, score);
    else this.#sink(id, score);
    if (this.#count < this.#limit) return;
    this.#least = float64At(this.#scores, 0);
    this.#worst = int32At(this.#ids, 0);
  }

  /** Best first. */
  sorted(): Hit[] {
    const hits = Array.from({ length: this.#count }, (_, place) => ({
      id: int32At(this.#ids, place),
      score: float64At(this.#scores, place),
    }));
    return hits.sort((a, b) => b.score - a.score || a.id - b.id);
  }

  /** Whether the one in a place is worse than another; of equals the one with the higher id is. */
  #isWorse(place: number, id: number, score: number): boolean {
    const own = float64At(this.#scores, place);
    return own < score || (own === score && int32At(this.#ids, place) > id);
  }

  #put(place: number, id: number, score: number): void {
    this.#ids[place] = id;
    this.#scores[place] = score;
  }

  #move(from: number, to: number): void {
    this.#put(to, int32At(this.#ids, from), float64At(this.#scores, from));
  }

  /** Makes room for one more. */
  #widen(): void {
    if (this.#count < this.#ids.length) return;
    const [ids, scores] = [new Int32Array(2 * this.#count), new Float64Array(2 * this.#count)];
    ids.set(this.#ids);
    scores.set(this.#scores);
    [this.#ids, this.#scores] = [ids, scores];
  }

  /** Puts an item in at the bottom and moves it up past better ones. */
  #rise(id: number, score: number): void {
    this.#widen();
    let place = this.#count++;
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
    if (right >= this.#count) return left < this.#count ? left : 0;
    return this.#isWorse(right, int32At(this.#ids, left), float64At(this.#scores, left)) ? right : left;
  }
}
