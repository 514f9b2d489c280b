import type { Language } from "../text/language.ts";
import type { TokenTable } from "./tokens.ts";

/** Shorter words have too many neighbours: "Nile" is no slip for "mile". */
const SHORTEST = 5;
/** From this length on two slips are forgiven. */
const LONG = 9;
const LONGEST = 30;

interface Known {
  readonly word: string;
  /** Which letters it has, a bit each. */
  readonly letters: number;
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits;
}

function bitsIn(value: number): number {
  let left = value;
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
}

/**
 * Letters left out, put in, changed or swapped with a neighbour to make one word of the other (optimal string
 * alignment; Damerau, 1964), or `most + 1` where there are more than `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** Finds the word of the corpus that a mistyped one was meant to be. */
export class Spelling {
  readonly #language: Language;
  readonly #tokens: TokenTable;
  #byLength: ReadonlyMap<number, readonly Known[]> | undefined;

  constructor(language: Language, tokens: TokenTable) {
    this.#language = language;
    this.#tokens = tokens;
  }

  /** The nearest word, the one used most often of several; undefined for known, short and dictionary words. */
  meant(word: string): string | undefined {
    if (!/^\p{L}+$/u.test(word) || word.length < SHORTEST || word.length > LONGEST) return undefined;
    const term = this.#language.term(word);
    if (this.#tokens.term(term) >= 0 || this.#language.meaning(term)) return undefined;
    const most = word.length < LONG ? 1 : 2;
    let best: { readonly word: string; readonly slips: number; readonly rarity: number } | undefined;
    for (const near of this.#near(word, most)) {
      const slips = slipsBetween(word, near, most);
      if (slips > most) continue;
      const rarity = this.#tokens.rarityOf(this.#tokens.term(this.#language.term(near)));
      if (!best || slips < best.slips || (slips === best.slips && rarity < best.rarity))
        best = { word: near, slips, rarity };
    }
    return best?.word;
  }

  /** Words of about that length that begin alike and share nearly all letters: few are left to compare. */
  *#near(word: string, most: number): Generator<string> {
    this.#byLength ??= this.#sorted();
    const letters = lettersOf(word);
    for (let length = word.length - most; length <= word.length + most; length++)
      for (const known of this.#byLength.get(length) ?? [])
        if (known.word[0] === word[0] && bitsIn(known.letters ^ letters) <= 2 * most) yield known.word;
  }

  #sorted(): Map<number, Known[]> {
    const sorted = new Map<number, Known[]>();
    for (const word of this.#tokens.vocabulary()) {
      if (word.length < SHORTEST - 1 || word.length > LONGEST + 2 || this.#language.term(word) === "")
        continue;
      const known = { word, letters: lettersOf(word) };
      const same = sorted.get(word.length);
      if (same) same.push(known);
      else sorted.set(word.length, [known]);
    }
    return sorted;
  }
}
