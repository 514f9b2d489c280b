import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { allHeld, beside, never } from "./judging/measure.ts";
import { finalTable, type Part } from "./judging/table.ts";
import { readOptions } from "./options.ts";
import { burst } from "./phases/burst.ts";
import { drops } from "./phases/drops.ts";
import { floods } from "./phases/floods.ts";
import { memory } from "./phases/memory.ts";
import { steady } from "./phases/steady.ts";
import { Progress } from "./progress.ts";
import { type Site, withSite } from "./site.ts";

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What went wrong over the whole run, as Discord and the bot's log tell. */
async function wholeRun({ standIn, bot }: Site): Promise<Part> {
  const { violations } = await standIn.ledger();
  const faults = bot.log.filter((line) => /failed|refused|could not|too late/.test(line));
  const first = violations[0] ?? faults[0];
  return {
    name: "the whole run",
    measures: [
      never("calls that Discord refuses", violations.length),
      never("faults in the log", faults.length),
      ...(first === undefined ? [] : [beside("the first of them", first.slice(0, 100))]),
    ],
  };
}

async function soak(site: Site): Promise<Part[]> {
  const { options, progress } = site;
  const phases = [
    { name: "steady load", wanted: options.seconds, run: steady },
    { name: "bursts", wanted: options.bursts, run: burst },
    { name: "floods", wanted: options.rounds, run: floods },
    { name: "memory", wanted: options.interactions, run: memory },
    { name: "broken connections", wanted: options.drops, run: drops },
    { name: "the end", wanted: 1, run: wholeRun },
  ];
  const parts: Part[] = [];
  for (const { name, run } of phases.filter(({ wanted }) => wanted > 0)) {
    progress.begin(name);
    parts.push(await run(site));
  }
  return parts;
}

const options = readOptions(process.argv.slice(2));
const folder = await mkdtemp(join(tmpdir(), "ibid-soak-"));
const cpu = cpus()[0]?.model.trim() ?? "unknown";
print(
  `Node ${process.version}, ${availableParallelism()} cores (${cpu}); ${options.sentences.toLocaleString("en")} sentences`,
);
try {
  const parts = await withSite(join(folder, "made.jsonl"), options, new Progress(), soak);
  print(`\n${finalTable(parts)}`);
  process.exitCode = allHeld(parts.flatMap(({ measures }) => measures)) ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
