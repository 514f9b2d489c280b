import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { failuresOf, type Report, type Run, tally } from "./runs.ts";

const { values } = parseArgs({
  options: { times: { type: "string", default: "20" }, dir: { type: "string", default: "test" } },
});
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) throw new RangeError("--times takes a whole number above 0.");

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs all tests once. Rejects where not even the runner gets through. */
async function runOnce(folder: string): Promise<Run> {
  const file = join(folder, "run.json");
  const runner = ["node_modules/vitest/vitest.mjs", "run", "--dir", values.dir];
  const child = spawn(process.execPath, [...runner, "--reporter=json", `--outputFile=${file}`], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  // It is what vitest writes.
  const report = JSON.parse(await readFile(file, "utf8")) as Report;
  await rm(file);
  return { ...report, code };
}

const folder = await mkdtemp(join(tmpdir(), "ibid-flakes-"));
const runs: Run[] = [];
try {
  for (let at = 1; at <= times; at++) {
    const began = performance.now();
    const run = await runOnce(folder);
    runs.push(run);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    print(
      `Run ${at} of ${times}: ${run.numTotalTests} tests in ${seconds} s, ${failuresOf(run).length} failed`,
    );
    for (const test of failuresOf(run)) print(`  ${test}`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
const flakes = tally(runs);
print(flakes.length === 0 ? `No test failed in ${times} runs.` : `${flakes.length} tests failed at times:`);
for (const { test, times: failed } of flakes) print(`  ${failed} of ${times}: ${test}`);
process.exitCode = flakes.length === 0 ? 0 : 1;
