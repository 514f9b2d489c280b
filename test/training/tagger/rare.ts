import { ROWS } from "../../../src/languages/en/names/hashing.ts";
import type { Example } from "./field.ts";

/** The examples without the rows that come less than `least` times in all: they tell of single sentences. */
export function withoutRare(examples: readonly Example[], least: number): Example[] {
  const counts = new Uint32Array(ROWS);
  for (const { rows } of examples) for (const row of rows) counts[row] = (counts[row] ?? 0) + 1;
  return examples.map((example) => thinned(example, (row) => (counts[row] ?? 0) >= least));
}

/** An example with only those rows that are to be kept. */
export function thinned(example: Example, keep: (row: number) => boolean): Example {
  const rows = new Int32Array(example.rows.length);
  const begins = new Int32Array(example.begins.length);
  let count = 0;
  for (let t = 0; t + 1 < begins.length; t++) {
    for (let i = example.begins[t] ?? 0; i < (example.begins[t + 1] ?? 0); i++) {
      const row = example.rows[i] ?? 0;
      if (keep(row)) rows[count++] = row;
    }
    begins[t + 1] = count;
  }
  return { ...example, rows: rows.slice(0, count), begins };
}
