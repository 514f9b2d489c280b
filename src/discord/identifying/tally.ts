import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import * as z from "zod";
import { writeAtomically } from "../../storage/atomic.ts";

const SCHEMA = z.strictObject({ tries: z.int().min(0).max(1e6), at: z.number().min(0).max(1e14) });

/** How often the bot has connected anew since it last stayed connected, and when it last did, in ms since 1970. */
export type Tally = z.output<typeof SCHEMA>;

export const noTries: Tally = { tries: 0, at: 0 };

/** Where a tally is kept, so that it outlives the process. */
export interface TallyBook {
  read(): Promise<Tally>;
  /** Rejects where it cannot be kept. */
  write(tally: Tally): Promise<void>;
}

/** A tally that ends with the process. */
export function bookInMemory(): TallyBook {
  let kept = noTries;
  return {
    read: async () => kept,
    write: async (tally) => {
      kept = tally;
    },
  };
}

/** A tally in a file. A file that is missing or damaged counts as no tries. */
export const bookAt = (file: string): TallyBook => ({
  read: async () => {
    try {
      return SCHEMA.parse(JSON.parse(await readFile(file, "utf8")));
    } catch {
      return noTries;
    }
  },
  write: async (tally) => {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeAtomically(file, Buffer.from(`${JSON.stringify(tally)}\n`));
  },
});
