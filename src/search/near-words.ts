import { numberAt } from "./blocks.ts";

/** Words that are equally long and begin alike. */
interface Group {
  readonly words: string[];
  /** Which letters each has, a bit each. */
  readonly letters: number[];
}

/** Word lengths are below this. */
const LENGTHS = 64;

const keyOf = (length: number, first: number): number => first * LENGTHS + length;

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits;
}

/** Whether more than `most` bits differ; nearly all words are told apart after a few steps. */
function differMore(a: number, b: number, most: number): boolean {
  let left = a ^ b;
  for (let count = 0; count < most && left !== 0; count++) left &= left - 1;
  return left !== 0;
}

/** Words kept by length and first letter, so that few are left to compare with a given one. */
export class NearWords {
  readonly #groups = new Map<number, Group>();

  /** Words are shorter than 64 letters and not empty. */
  add(word: string): void {
    const key = keyOf(word.length, word.charCodeAt(0));
    let group = this.#groups.get(key);
    if (!group) {
      group = { words: [], letters: [] };
      this.#groups.set(key, group);
    }
    group.words.push(word);
    group.letters.push(lettersOf(word));
  }

  /**
   * All words that begin as this one and become it by `most` slips, among others that share nearly all its letters; the
   * shortest first, then in the order they were added.
   */
  near(word: string, most: number): string[] {
    const letters = lettersOf(word);
    const found: string[] = [];
    for (let length = word.length - most; length <= word.length + most; length++) {
      const group = this.#groups.get(keyOf(length, word.charCodeAt(0)));
      group?.words.forEach((other, i) => {
        if (!differMore(letters, numberAt(group.letters, i), 2 * most)) found.push(other);
      });
    }
    return found;
  }
}
