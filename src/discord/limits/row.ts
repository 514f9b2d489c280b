/** Things that wait, each in the line that its keys name. */
export interface Line<T> {
  readonly length: number;
  push(item: T, keys: readonly string[]): void;
  shift(): T | undefined;
  /** Takes the one that came last to the longest line. */
  pop(): T | undefined;
  remove(item: T, keys: readonly string[]): void;
  /** How many would be taken before one that came now. */
  before(keys: readonly string[]): number;
}

/** One line: who came first is first. */
export class Row<T> implements Line<T> {
  readonly #items: T[] = [];

  get length(): number {
    return this.#items.length;
  }

  push(item: T): void {
    this.#items.push(item);
  }

  shift(): T | undefined {
    return this.#items.shift();
  }

  pop(): T | undefined {
    return this.#items.pop();
  }

  remove(item: T): void {
    const at = this.#items.indexOf(item);
    if (at >= 0) this.#items.splice(at, 1);
  }

  before(): number {
    return this.#items.length;
  }
}
