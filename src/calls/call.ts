import type { Arguments } from "../arguments.ts";
import type { Config } from "../config.ts";
import { type Write, writerFor } from "../console/output.ts";
import type { Library } from "../library/library.ts";
import { describeError } from "../logging/describing.ts";
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

/** Work on the articles that nobody waits for. A fault in it is told, and met again by whoever needs what it makes. */
export function inBackground(work: Promise<unknown>, log: Log): void {
  work.catch((error: unknown) => {
    log(`The articles could not be made ready (${describeError(error)}): answers may take longer.`, {
      level: "warn",
      name: "corpus",
    });
  });
}
