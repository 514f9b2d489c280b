import { spawnSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { writeCorpus } from "../corpus.ts";

const PROGRAM = fileURLToPath(new URL("./program.js", import.meta.url));

const TOOK = z.object({
  imports: z.number(),
  open: z.number(),
  first: z.number(),
  prepare: z.number(),
  resident: z.number(),
});

function start(...args: readonly string[]): z.output<typeof TOOK> {
  const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr.slice(-500));
  return TOOK.parse(JSON.parse(stdout));
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** Starts over made articles, anew and then from what was kept; a line for each. */
export async function starting(size: number, folder: string): Promise<void> {
  const file = `${folder}/starting-${size}.jsonl`;
  const data = `${folder}/starting-${size}`;
  await writeCorpus(file, size);
  const what = `${size.toLocaleString("en")} sentences`;
  const anew = start(file, data, "prepare");
  console.log(
    `${what}, read anew: ${seconds(anew.open)}; annotations and names behind it ${seconds(anew.prepare)}`,
  );
  const kept = start(file, data, "prepare");
  const memory = `${Math.round(kept.resident / 1e6)} MB resident with all names`;
  const parts = `${seconds(kept.imports)} for the program before it, first answer ${(kept.first).toFixed(0)} ms`;
  console.log(`${what}, from what was kept: ${seconds(kept.open)} (${parts}); ${memory}`);
  await rm(file);
}
