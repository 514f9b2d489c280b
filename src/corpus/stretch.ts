/** Time for which articles are read at a stretch before others get their turn: who asks meanwhile hardly waits. */
const STRETCH_MS = 3;

/** Lets all others have their turn. */
export const turnOfOthers = (): Promise<void> => new Promise(setImmediate);

/** Says when a stretch is over. */
export class Stretch {
  #began = performance.now();

  get isOver(): boolean {
    return performance.now() - this.#began > STRETCH_MS;
  }

  async pause(): Promise<void> {
    await turnOfOthers();
    this.#began = performance.now();
  }
}
