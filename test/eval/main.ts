import { parseArgs } from "node:util";
import { WrongArgument } from "../../src/arguments.ts";
import { MissingCorpus } from "../../src/corpus/files.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { readSet, readSets, UnreadableSet } from "./reading.ts";
import { run } from "./run.ts";
import type { EvalSet } from "./set.ts";
import { STARTER } from "./starter.ts";

const USAGE = `npm run eval                          the questions on the starter articles
npm run eval -- DIR [NAME...]         the sets of a folder, all or those named
npm run eval -- [DIR] --misses N      with N questions of each set that Ibid missed

docs/eval-sets.md says what a set looks like.
`;

async function* setsOf(folder: string | undefined, names: string[]): AsyncGenerator<EvalSet> {
  if (folder === undefined) yield await readSet(...STARTER);
  else yield* readSets(folder, names.length > 0 ? names : undefined);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { misses: { type: "string", default: "0" }, help: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  if (values.help) return console.log(USAGE.trimEnd());
  if (!/^\d{1,9}$/u.test(values.misses)) throw new WrongArgument("--misses takes a whole number.");
  const [folder, ...names] = positionals;
  const language = await loadEnglish();
  for await (const set of setsOf(folder, names))
    console.log(`${await run(set, Number(values.misses), language)}\n`);
}

/** What the one who asks can mend: a wrong option, a path that is not there, a set of another form. */
const isTheirs = (error: unknown): error is Error =>
  error instanceof UnreadableSet ||
  error instanceof WrongArgument ||
  error instanceof MissingCorpus ||
  (error instanceof Error && "code" in error && /^ENOENT$|^ERR_PARSE_ARGS/u.test(String(error.code)));

try {
  await main();
} catch (error) {
  if (!isTheirs(error)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
