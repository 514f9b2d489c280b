import { parseArgs } from "node:util";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { isScan } from "./asking.ts";
import { costs } from "./costly.ts";
import { growths } from "./growth.ts";
import { blocksOf, honest } from "./living.ts";
import { hostileTables, hostileTexts } from "./texts.ts";

const { values } = parseArgs({
  options: {
    /** Characters of each text. */
    size: { type: "string", default: "200000" },
    /** Only texts whose name has this in it. */
    only: { type: "string", default: "" },
    /** Only questions, of a corpus of so many sentences. */
    questions: { type: "boolean", default: false },
    sentences: { type: "string", default: "100000" },
  },
});

/** The loop may be blocked for so long, in ms. */
const longestMs = 200;
/** A question may take so long, in ms; a search for figures without words reads the corpus for 1.5 s at most. */
const costliestMs = 200;
const longestScanMs = 2_000;
/** Questions that take longer are listed. */
const dearMs = 50;
/** A table has so many times the characters of a text: it is many articles. */
const TABLE = 10;
/** Twice the text may take so many times as long: a little more than twice, as clocks are not exact. */
const steepest = 2.6;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

const size = Number(values.size);
const isAsked = ([name]: readonly [string, unknown]): boolean => name.includes(values.only);
const texts = Object.entries(hostileTexts).filter(isAsked);
const tables = Object.entries(hostileTables).filter(isAsked);
let isHeld = true;
let longest = { ms: 0, what: "" };
const fail = (line: string): void => {
  isHeld = false;
  print(`  TOO LONG ${line}`);
};

async function askTexts(): Promise<void> {
  print("How long the loop is blocked at most:");
  const files = [
    ...texts.map(([name, make]) => [name, `${make(size)}\n\n${honest}`, "hostile.txt"] as const),
    ...tables.map(([name, make]) => [name, make(TABLE * size), "hostile.jsonl"] as const),
  ];
  for (const [name, text, file] of files) {
    const found = await blocksOf(name, text, file);
    const worst = found.reduce((a, b) => (b.ms > a.ms ? b : a));
    print(`${name}: ${worst.ms.toFixed(0)} ms, ${JSON.stringify(worst.doing)}`);
    if (worst.ms > longest.ms) longest = { ms: worst.ms, what: `${name}, ${worst.doing}` };
    for (const { doing, ms } of found)
      if (ms > longestMs) fail(`${JSON.stringify(doing)} blocks for ${ms.toFixed(0)} ms`);
  }
  print(`At most ${longest.ms.toFixed(0)} ms (${longest.what})`);
}

async function readTexts(): Promise<void> {
  print("How work grows with twice the text:");
  const language = await loadEnglish();
  const grown = texts.flatMap(([name, make]) => growths(name, make, size / 4, language));
  const steep = grown.filter(({ ratio }) => ratio > steepest);
  for (const { text, reading, ms, ratio } of steep)
    fail(`${reading} of ${text}: ${ratio.toFixed(1)} times as long, ${ms.toFixed(0)} ms`);
  print(`${grown.length} readings, ${steep.length} of them grow faster than the text`);
}

async function askQuestions(): Promise<void> {
  print(`How long costly questions take over ${values.sentences} sentences, once warm:`);
  const took = await costs(Number(values.sentences), values.only);
  took.sort((a, b) => b.ms - a.ms);
  for (const { text, doing, ms } of took.filter((each) => each.ms > dearMs))
    print(`${doing}, ${text}: ${ms.toFixed(0)} ms`);
  for (const { text, doing, ms } of took)
    if (ms > (isScan(doing) ? longestScanMs : costliestMs)) fail(`${doing}, ${text}: ${ms.toFixed(0)} ms`);
  const dear = took.filter(({ ms }) => ms > dearMs);
  print(`${took.length} ways to ask, ${dear.length} of them take more than ${dearMs} ms`);
}

if (!values.questions) {
  await askTexts();
  await readTexts();
}
await askQuestions();
process.exitCode = isHeld ? 0 : 1;
