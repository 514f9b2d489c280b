/** The newest of many: at least so many of them, and what they cost does not grow. */
export class Recent<T> {
  readonly #least: number;
  readonly #kept: T[] = [];
  #forgotten = 0;

  constructor(least: number) {
    this.#least = least;
  }

  /** How many there were. */
  get count(): number {
    return this.#forgotten + this.#kept.length;
  }

  get last(): T | undefined {
    return this.#kept.at(-1);
  }

  push(value: T): void {
    this.#kept.push(value);
    if (this.#kept.length <= this.#least * 2) return;
    this.#forgotten += this.#kept.splice(0, this.#kept.length - this.#least).length;
  }

  /** All after the first so many, as far as they are kept. */
  since(count: number): readonly T[] {
    return this.#kept.slice(Math.max(0, count - this.#forgotten));
  }
}
