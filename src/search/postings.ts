import { remembered } from "../text/remembered.ts";
import { int32At, uint8At } from "./blocks.ts";

export type Ids = Int32Array | readonly number[];

/** For one term, the ids that hold it, by slot, the greatest impact first; some slots are empty. */
export type Postings = readonly (Ids | undefined)[];

/**
 * The postings of many terms in blocks of whole numbers. Term `row` has the runs from `heads[row]` up to `heads[row + 1]`;
 * a run has one slot, and the ids from where the run before it ends up to its own end.
 *
 *   heads   0     2  3        row 0 has runs 0 and 1, row 1 has run 2
 *   slots   3  7  2
 *   ends    2  5  6           run 1 has ids[2] to ids[4]
 *   ids     0 4 1 2 3 0
 */
export interface Packed {
  /** One above the highest id. */
  readonly size: number;
  readonly heads: Int32Array;
  readonly slots: Uint8Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
}

/** The row of a term; negative for one that is not there. */
export type RowOf = (term: string) => number;

export const holding = (postings: Postings): number =>
  postings.reduce((count, ids) => count + (ids?.length ?? 0), 0);

/** How much room postings take. */
function roomOf(lists: Iterable<Postings>): { readonly runs: number; readonly ids: number } {
  let runs = 0;
  let ids = 0;
  for (const postings of lists)
    for (const each of postings)
      if (each && each.length > 0) {
        runs++;
        ids += each.length;
      }
  return { runs, ids };
}

/** Packs postings whose terms have the rows 0 to `rows - 1`. */
export function pack(lists: ReadonlyMap<string, Postings>, rowOf: RowOf, rows: number, size: number): Packed {
  const room = roomOf(lists.values());
  const byRow: (Postings | undefined)[] = new Array(rows);
  for (const [term, postings] of lists) byRow[rowOf(term)] = postings;
  const heads = new Int32Array(rows + 1);
  const slots = new Uint8Array(room.runs);
  const ends = new Int32Array(room.runs);
  const ids = new Int32Array(room.ids);
  let [run, end] = [0, 0];
  for (let row = 0; row < rows; row++) {
    byRow[row]?.forEach((each, slot) => {
      if (!each || each.length === 0) return;
      ids.set(each, end);
      end += each.length;
      slots[run] = slot;
      ends[run++] = end;
    });
    heads[row + 1] = run;
  }
  return { size, heads, slots, ends, ids };
}

/** The postings of a row, as views of the block. */
export function unpacked({ heads, slots, ends, ids }: Packed, row: number): Postings {
  const postings: (Int32Array | undefined)[] = [];
  const end = int32At(heads, row + 1);
  for (let run = int32At(heads, row); run < end; run++)
    postings[uint8At(slots, run)] = ids.subarray(run === 0 ? 0 : ends[run - 1], ends[run]);
  return postings;
}

/** Terms whose lists are kept as they were made: a query's are asked for twice, and many queries share some. */
const MOST_KEPT = 200;

/** Packed postings in the form of a map by term, which makes each list when it is asked for. */
export class PackedPostings extends Map<string, Postings> {
  readonly #of: (term: string) => Postings | undefined;

  constructor(packed: Packed, rowOf: RowOf) {
    super();
    this.#of = remembered(MOST_KEPT, (term) => {
      const row = rowOf(term);
      return row < 0 ? undefined : unpacked(packed, row);
    });
  }

  override get(term: string): Postings | undefined {
    return this.#of(term);
  }
}
