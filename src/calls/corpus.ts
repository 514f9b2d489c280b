import { WrongArgument } from "../arguments.ts";
import { faultOfWords, keep } from "../console/keeping/keeping.ts";
import { MissingCorpus } from "../corpus/files.ts";
import { sourcesFor } from "../library/adding/sources.ts";
import { openLibraryFor } from "../loading.ts";
import { systemCodeOf } from "../storage/system-code.ts";
import { type Call, over, write } from "./call.ts";

/** What cannot be written to is the host's to mend. */
function unwritable(error: unknown): WrongArgument | null {
  const code = error instanceof MissingCorpus ? undefined : systemCodeOf(error);
  return code === undefined
    ? null
    : new WrongArgument(`The folder of these articles cannot be written to (${code}).`);
}

/** `corpus add`, `remove`, `list`, `status` and `reload`. Gives the exit code: 1 where something was skipped. */
export async function runCorpus({ args, config, log }: Call): Promise<number> {
  const words = args.words.slice(1);
  const fault = faultOfWords(words);
  if (fault !== null) throw new WrongArgument(fault);
  const owner = args.server ?? null;
  const json = args.format === "json";
  return over(await openLibraryFor({ args, config, serves: false }, log), async (library) => {
    if (owner !== null && !library.keepsServers)
      throw new WrongArgument("Servers have articles only where something can be kept: see IBID_DATA.");
    const keeping = { words, owner, sources: sourcesFor(config.addsUrls), json };
    return keep(library, keeping, write).catch((error: unknown) => {
      throw unwritable(error) ?? error;
    });
  });
}
