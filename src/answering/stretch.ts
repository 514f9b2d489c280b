/** Time for which work goes on before others get their turn: who asks meanwhile hardly waits. */
const STRETCH_MS = 8;

/** Long work in short stretches, and not for ever where a time is given. */
export class Stretches {
  readonly #ends: number;
  #began = performance.now();

  constructor(mostMs = Number.POSITIVE_INFINITY) {
    this.#ends = this.#began + mostMs;
  }

  /** Lets others have their turn where this one has lasted. False where time is up. */
  async goOn(): Promise<boolean> {
    const now = performance.now();
    if (now > this.#ends) return false;
    if (now - this.#began > STRETCH_MS) {
      await new Promise(setImmediate);
      this.#began = performance.now();
    }
    return true;
  }
}
