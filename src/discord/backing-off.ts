const firstPauseMs = 1_000;
/** However long an outage is, no pause between two tries is longer; a call a minute is no burden to anybody. */
const longestPauseMs = 60_000;
/** Once the pauses grow no more, one failure in so many is told: four an hour. */
const toldEvery = 15;

/** The pause after so many failures in a row, one or more. */
export const pauseAfterFailures = (failures: number): number =>
  Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs);

/** Whether the operator is to hear of a failure that is like the one before: each that makes the pause longer, then few. */
export const isTold = (failures: number): boolean =>
  failures === 1 ||
  pauseAfterFailures(failures) > pauseAfterFailures(failures - 1) ||
  failures % toldEvery === 0;

/** Failures in a row, and why. */
export class Failures {
  /** All of them: two reasons that take turns would otherwise be news each time. */
  readonly #reasons = new Set<string>();
  #count = 0;

  /** How long to pause after one more, and whether the operator is to hear of it: a new reason is told at once. */
  add(reason: string): { readonly pauseMs: number; readonly isTold: boolean } {
    this.#count++;
    const isNew = !this.#reasons.has(reason);
    this.#reasons.add(reason);
    return { pauseMs: pauseAfterFailures(this.#count), isTold: isNew || isTold(this.#count) };
  }
}
