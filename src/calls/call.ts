import type { Arguments } from "../arguments.ts";
import type { Config } from "../config.ts";
import { type Write, writerFor } from "../console/output.ts";
import type { Library } from "../library/library.ts";
import type { Log } from "../logging/log.ts";

/** What a call of the command line works with. */
export interface Call {
  readonly args: Arguments;
  readonly config: Config;
  /** What is wrong with the settings, a sentence each. */
  readonly faults: readonly string[];
  /** Takes everything but answers. */
  readonly log: Log;
}

export const write: Write = writerFor(process.stdout);

export const print = (line: string): void => void write(`${line}\n`);

/** Does something with a library, and ends in any case what works in its background. */
export async function over<T>(library: Library, work: (library: Library) => Promise<T>): Promise<T> {
  try {
    return await work(library);
  } finally {
    await library.close();
  }
}
