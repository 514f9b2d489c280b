/** The weights stand in 2 to the power of this many rows; a feature's hash tells its row. */
export const BITS = 20;
export const ROWS = 1 << BITS;

const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** A number for a word (FNV-1a). */
export function hashOf(text: string, from = 0, to = text.length): number {
  let hash = START;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
}

/** The row of a feature: which template it is of, and the numbers that fill the template. */
export function rowOf(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ a;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ b;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) ^ c;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> (32 - BITS);
}
