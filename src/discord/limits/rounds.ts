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

/** So many lines that come anew have a turn before one that had one, which would wait for ever where new ones keep coming. */
const FRESH_IN_A_ROW = 8;

/**
 * Many lines, of which each in turn gives one (round-robin): a long one holds up nobody in the others. Those of which
 * nothing was taken yet come before those that had a turn, a few to one: who asks now and then does not stand behind
 * who asks all the time.
 */
export class Rounds<T> implements Line<T> {
  /** None is empty. A Map keeps the order of setting: the first is the one whose turn it is. */
  readonly #fresh = new Map<string, Line<T>>();
  readonly #served = new Map<string, Line<T>>();
  readonly #open: () => Line<T>;
  #length = 0;
  /** How many fresh ones were taken since one that was served waits. */
  #inARow = 0;

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
    const lines = this.#next();
    for (const [key, line] of lines) {
      lines.delete(key);
      const item = line.shift();
      if (line.length > 0) this.#served.set(key, line);
      this.#length--;
      return item;
    }
    return undefined;
  }

  /** Those of which one has its turn now. */
  #next(): Map<string, Line<T>> {
    const isDue = this.#served.size > 0 && this.#inARow >= FRESH_IN_A_ROW;
    const lines = this.#fresh.size > 0 && !isDue ? this.#fresh : this.#served;
    this.#inARow = lines === this.#fresh && this.#served.size > 0 ? this.#inARow + 1 : 0;
    return lines;
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
   * turn, as often, where this one had none, and some of these once more between the fresh ones.
   */
  before([key = "", ...inner]: readonly string[]): number {
    const line = this.#linesWith(key).get(key);
    const own = line?.before(inner) ?? 0;
    const turnsOf = (lines: Map<string, Line<T>>, most: number): number => {
      let turns = 0;
      for (const [other, { length }] of lines) if (other !== key) turns += Math.min(length, most);
      return turns;
    };
    const isServed = this.#served.has(key);
    const between = isServed ? 0 : Math.floor((this.#inARow + this.#fresh.size) / FRESH_IN_A_ROW);
    const most = turnsOf(this.#fresh, own + 1) + turnsOf(this.#served, isServed ? own + 1 : own) + between;
    return own + Math.min(this.#length - (line?.length ?? 0), most);
  }

  /** The lines among which one is; the fresh ones where it is not there. */
  #linesWith(key: string): Map<string, Line<T>> {
    return this.#served.has(key) ? this.#served : this.#fresh;
  }
}
