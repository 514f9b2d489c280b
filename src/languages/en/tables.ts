/**
 * A table that is read by words of articles. A plain object would answer to "constructor" or "__proto__" with what is no
 * entry of it; this answers to its own entries only.
 */
export const table = <V>(entries: Readonly<Record<string, V>>): ReadonlyMap<string, V> =>
  new Map(Object.entries(entries));
