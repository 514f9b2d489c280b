import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { run } from "./run.ts";

const SIZES = [10_000, 100_000];
const FULL_SIZE = 1_000_000;

const { values } = parseArgs({ options: { full: { type: "boolean", default: false } } });
const LEGEND =
  "Bytes are beyond the text itself; found: the sentence asked about is among the 10 hits; ×: to Ibid's bare index.";

const folder = await mkdtemp(join(tmpdir(), "ibid-bench-"));
console.log(
  `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"})`,
);
console.log(LEGEND);
try {
  const language = await loadEnglish();
  const lines: string[] = [];
  for (const size of values.full ? [...SIZES, FULL_SIZE] : SIZES)
    lines.push(await run(size, join(folder, `${size}.jsonl`), language));
  console.log(`\n${lines.join("; ")}.`);
} finally {
  await rm(folder, { recursive: true });
}
