/** Things that wait, each in the line that its keys name. */
interface Line<T> {
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

/**
 * Many lines, of which each in turn gives one (round-robin): a long one holds up nobody in the others. One of which
 * nothing was taken yet comes before those that had a turn: who asks now and then does not stand behind who asks all
 * the time.
 */
export class Rounds<T> implements Line<T> {
  /** None is empty. A Map keeps the order of setting: the first is the one whose turn it is. */
  readonly #fresh = new Map<string, Line<T>>();
  readonly #served = new Map<string, Line<T>>();
  readonly #open: () => Line<T>;
  #length = 0;

  /** `open` makes a new line, which may consist of lines itself. */
  constructor(open: () => Line<T>) {
    this.#open = open;
  }

  get length(): number {
    return this.#length;
  }

  push(item: T, [key = "", ...inner]: readonly string[]): void {
    let line = this.#linesWith(key).get(key);
    if (line === undefined) {
      line = this.#open();
      this.#fresh.set(key, line);
    }
    line.push(item, inner);
    this.#length++;
  }

  shift(): T | undefined {
    const lines = this.#fresh.size > 0 ? this.#fresh : this.#served;
    for (const [key, line] of lines) {
      lines.delete(key);
      const item = line.shift();
      if (line.length > 0) this.#served.set(key, line);
      this.#length--;
      return item;
    }
    return undefined;
  }

  pop(): T | undefined {
    const longest = [...this.#fresh, ...this.#served].reduce<[string, Line<T>] | undefined>(
      (most, each) => (most !== undefined && most[1].length >= each[1].length ? most : each),
      undefined,
    );
    if (longest === undefined) return undefined;
    const [key, line] = longest;
    const item = line.pop();
    if (line.length === 0) this.#linesWith(key).delete(key);
    this.#length--;
    return item;
  }

  remove(item: T, [key = "", ...inner]: readonly string[]): void {
    const lines = this.#linesWith(key);
    const line = lines.get(key);
    if (line === undefined) return;
    const { length } = line;
    line.remove(item, inner);
    this.#length -= length - line.length;
    if (line.length === 0) lines.delete(key);
  }

  /**
   * Before the last of a line, each of the others comes at most once more often than those before it; one that had a
   * turn, as often, where this one had none.
   */
  before([key = "", ...inner]: readonly string[]): number {
    const own = this.#linesWith(key).get(key)?.before(inner) ?? 0;
    const turns = { fresh: own + 1, served: this.#served.has(key) ? own + 1 : own };
    let all = own;
    for (const [other, { length }] of this.#fresh) if (other !== key) all += Math.min(length, turns.fresh);
    for (const [other, { length }] of this.#served) if (other !== key) all += Math.min(length, turns.served);
    return all;
  }

  /** The lines among which one is; the fresh ones where it is not there. */
  #linesWith(key: string): Map<string, Line<T>> {
    return this.#served.has(key) ? this.#served : this.#fresh;
  }
}
