import { turnOfOthers } from "../../corpus/stretch.ts";
import type { Averages } from "../../search/volumes/index-data.ts";
import { Box, packed } from "../../storage/box.ts";
import { type Accepted, bind } from "../volumes/binding.ts";
import { contentsOf, volumeDataOf } from "../volumes/volume-data.ts";
import type { Bench } from "./bench.ts";
import { type Bound, boundVolume } from "./bound.ts";

/** So few characters are bound by the thread that answers: a thread of its own would take longer to begin. */
const FEW_AT_START = 1_500_000;
const FEW_WHILE_ANSWERING = 100_000;
/** A volume has at most about so many characters, and at least so many where others are bound beside it. */
const MOST_IN_VOLUME = 16_000_000;
const LEAST_IN_VOLUME = 3_000_000;

/** More texts than these are not all at fault. */
const MOST_LEFT = 20;

/** However short an article is, it takes as long as so many characters. */
const SHORTEST = 500;

const charactersOf = (accepted: readonly Accepted[]): number =>
  accepted.reduce((sum, { draft }) => sum + Math.max(SHORTEST, draft.text.length), 0);

/** How much work is expected, and whether questions are answered meanwhile. */
export interface Workload {
  /** In bytes. */
  readonly size: number;
  readonly answering: boolean;
  /** Averages of the collection that the articles join. */
  readonly like: Averages | undefined;
}

/** Binds drafts into volumes as they come, on all cores where there are many. */
export class Binder {
  readonly #bench: Bench;
  readonly #load: Workload;
  readonly #volumeSize: number;
  readonly #bound: Promise<readonly Bound[]>[] = [];
  readonly #left = new Set<Accepted>();
  #waiting: Accepted[] = [];
  #characters = 0;

  constructor(bench: Bench, load: Workload) {
    this.#bench = bench;
    this.#load = load;
    const share = load.size / bench.workshop.atOnce;
    this.#volumeSize = Math.min(MOST_IN_VOLUME, Math.max(LEAST_IN_VOLUME, share));
  }

  async add(accepted: Accepted): Promise<void> {
    this.#waiting.push(accepted);
    this.#characters += accepted.draft.text.length;
    if (this.#characters < this.#volumeSize) return;
    this.#send();
    // What waits for a thread is held in memory, so it must not be much.
    if (this.#bound.length > this.#bench.workshop.atOnce)
      await this.#bound.at(-1 - this.#bench.workshop.atOnce);
  }

  /** All volumes, in order of what was added. */
  async done(): Promise<readonly Bound[]> {
    if (this.#waiting.length > 0) this.#send();
    return (await Promise.all(this.#bound)).flat();
  }

  /** What could not be bound. Known when all is done. */
  get left(): ReadonlySet<Accepted> {
    return this.#left;
  }

  #send(): void {
    const accepted = this.#waiting;
    const few = this.#load.answering ? FEW_WHILE_ANSWERING : FEW_AT_START;
    const isFew = this.#bound.length === 0 && charactersOf(accepted) <= few;
    const volumes = this.#bind(accepted, isFew);
    // They are awaited in `done`; until then their failure is nobody's.
    volumes.catch(() => undefined);
    this.#bound.push(volumes);
    this.#waiting = [];
    this.#characters = 0;
  }

  /**
   * One text that cannot be bound is left, and all others are bound without it; where many cannot, the fault is no
   * text's.
   */
  async #bind(accepted: readonly Accepted[], here: boolean): Promise<readonly Bound[]> {
    try {
      return [await (here ? this.#bindHere(accepted) : this.#bindApart(accepted))];
    } catch (error) {
      if (this.#bench.workshop.isClosed || this.#left.size >= MOST_LEFT) throw error;
      const [only, ...more] = accepted;
      if (only && more.length === 0) {
        this.#left.add(only);
        return [];
      }
      const half = accepted.length >> 1;
      const first = await this.#bind(accepted.slice(0, half), here);
      return [...first, ...(await this.#bind(accepted.slice(half), here))];
    }
  }

  async #bindHere(accepted: readonly Accepted[]): Promise<Bound> {
    const { language, maker, mayWrite } = this.#bench;
    const data = await bind(accepted, language, this.#load.like);
    return boundVolume(data, this.#bench, mayWrite ? packed(maker, contentsOf(data)) : undefined);
  }

  async #bindApart(accepted: readonly Accepted[]): Promise<Bound> {
    const { workshop, maker } = this.#bench;
    const bytes = await workshop.run({ kind: "bind", maker, accepted, like: this.#load.like });
    // Each of these steps takes a tenth of a second of a hundred thousand articles or sentences. What has just come from
    // a process is gone on with before others have their turn, so they have one first.
    await turnOfOthers();
    const box = Box.open(bytes, maker);
    await turnOfOthers();
    const data = volumeDataOf(box);
    await turnOfOthers();
    return boundVolume(data, this.#bench, bytes);
  }
}
