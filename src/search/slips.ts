import { numberAt } from "./blocks.ts";

/**
 * Letters left out, put in, changed or swapped with a neighbour to make one word of the other (optimal string
 * alignment; Damerau, 1964), or `most + 1` where there are more than `most`.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = rowOf(a, b, i, last, before);
    if (row.every((slips) => slips > most)) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(numberAt(last, b.length), most + 1);
}

/** Slips between the first `i` letters of one word and each beginning of the other, from the two rows before. */
function rowOf(
  a: string,
  b: string,
  i: number,
  last: readonly number[],
  before: readonly number[],
): number[] {
  const row = [i];
  const letter = a.charCodeAt(i - 1);
  for (let j = 1; j <= b.length; j++) {
    const other = b.charCodeAt(j - 1);
    const same = letter === other ? 0 : 1;
    let best = Math.min(numberAt(last, j) + 1, numberAt(row, j - 1) + 1, numberAt(last, j - 1) + same);
    // Before the first letter stands none, which is no letter's like.
    if (letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other)
      best = Math.min(best, numberAt(before, j - 2) + 1);
    row.push(best);
  }
  return row;
}
