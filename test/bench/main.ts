import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { load } from "./discord/load.ts";
import { run } from "./run.ts";
import { starting } from "./starting/starting.ts";

const SIZES = [10_000, 100_000];
const FULL_SIZE = 1_000_000;

const number = (given: string, name: string): number => {
  const value = Number(given);
  if (Number.isInteger(value) && value > 0) return value;
  throw new RangeError(`--${name} takes a whole number`);
};

const { values } = parseArgs({
  options: {
    full: { type: "boolean", default: false },
    discord: { type: "boolean", default: false },
    start: { type: "boolean", default: false },
    rate: { type: "string", default: "100" },
    seconds: { type: "string", default: "60" },
    sentences: { type: "string", default: "100000" },
    rest: { type: "string", default: "1" },
  },
});
const LEGEND =
  "Bytes are beyond the text itself; found: the sentence asked about is among the 10 hits; ×: to Ibid's bare index.";

const folder = await mkdtemp(join(tmpdir(), "ibid-bench-"));
console.log(
  `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"})`,
);

async function engines(): Promise<void> {
  console.log(LEGEND);
  const language = await loadEnglish();
  const lines: string[] = [];
  for (const size of values.full ? [...SIZES, FULL_SIZE] : SIZES)
    lines.push(await run(size, join(folder, `${size}.jsonl`), language));
  console.log(`\n${lines.join("; ")}.`);
}

async function discord(): Promise<void> {
  const [rate, seconds] = [number(values.rate, "rate"), number(values.seconds, "seconds")];
  const sentences = number(values.sentences, "sentences");
  const rest = number(values.rest, "rest");
  await load(join(folder, "made.jsonl"), { rate, seconds, sentences, rest });
}

async function starts(): Promise<void> {
  for (const size of values.full ? [...SIZES, FULL_SIZE] : SIZES) await starting(size, folder);
}

async function all(): Promise<void> {
  await engines();
  await starts();
}

try {
  await (values.discord ? discord() : values.start ? starts() : all());
} finally {
  await rm(folder, { recursive: true });
}
