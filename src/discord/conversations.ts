import type { Turn } from "../answering/conversation/turn.ts";

/** Who asks, and where: each has a conversation of their own in each channel. */
export interface Place {
  readonly channel: string;
  readonly user: string;
  /** Whose articles are seen there: what was said of some is not carried to where others are seen. */
  readonly audience: string;
}

/** A subject is kept for so long after the last answer, in so many conversations; the oldest goes first. */
const lifeMs = 15 * 60_000;
const most = 2_000;

interface Kept {
  readonly turn: Turn;
  readonly at: number;
}

const keyOf = ({ channel, user, audience }: Place): string => `${channel}:${user}:${audience}`;

/** What was asked last, by person and channel: in memory alone, for a quarter of an hour, and never logged. */
export class Conversations {
  readonly #kept = new Map<string, Kept>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  get size(): number {
    this.#dropOld();
    return this.#kept.size;
  }

  recall(place: Place): Turn | undefined {
    this.#dropOld();
    return this.#kept.get(keyOf(place))?.turn;
  }

  remember(place: Place, turn: Turn): void {
    // Set anew, so that a Map's order is that of the last answers.
    this.#kept.delete(keyOf(place));
    this.#kept.set(keyOf(place), { turn, at: this.#now() });
    this.#dropOld();
  }

  forget(place: Place): void {
    this.#kept.delete(keyOf(place));
  }

  #dropOld(): void {
    const now = this.#now();
    for (const [key, { at }] of this.#kept) {
      if (now - at < lifeMs && this.#kept.size <= most) return;
      this.#kept.delete(key);
    }
  }
}
