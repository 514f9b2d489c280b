import { setMaxListeners } from "node:events";
import { parseArgs } from "node:util";
import { playAll } from "./lanes.ts";
import type { Played } from "./playing.ts";
import { lateIn, recoveryLines } from "./recovering.ts";

const { values } = parseArgs({
  options: {
    schedules: { type: "string", default: "500" },
    seed: { type: "string", default: String(Math.floor(Date.now() / 1_000)) },
    lanes: { type: "string", default: "4" },
    /** Time for an answer, in ms: Discord's own where the machine is quick enough. */
    answer: { type: "string", default: "3000" },
  },
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function report({ seed, faults, log }: Played): void {
  if (faults.length === 0) return;
  print(`SEED=${seed}`);
  for (const line of faults) print(`  ${line}`);
  for (const line of log) print(`    log: ${line}`);
}

function summary(all: readonly Played[]): void {
  const sum = (of: (played: Played) => number) => all.reduce((total, played) => total + of(played), 0);
  print(`${all.length} schedules, ${all.filter(({ faults }) => faults.length > 0).length} with faults`);
  print(
    `${sum(({ tally }) => tally.answered)} answered, ${sum(({ tally }) => tally.refused)} refused politely, ${sum(({ tally }) => tally.expired)} expired because a fault allowed it`,
  );
  for (const line of recoveryLines(all)) print(line);
}

setMaxListeners(50, process);
const first = Number(values.seed);
const seeds = Array.from({ length: Number(values.schedules) }, (_, index) => first + index);
print(`Schedules ${first} to ${first + seeds.length - 1}`);
let done = 0;
const all = await playAll(
  seeds,
  { lanes: Number(values.lanes), answerMs: Number(values.answer) },
  (played) => {
    report(played);
    if (++done % 20 === 0) print(`${done} of ${seeds.length}`);
  },
);
summary(all);
const late = lateIn(all);
for (const line of late) print(line);
process.exitCode = late.length > 0 || all.some(({ faults }) => faults.length > 0) ? 1 : 0;
