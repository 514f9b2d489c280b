import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runs } from "../support/runs.ts";
import type { Told } from "./support/faults/program.ts";

const made = (name: string): string =>
  fileURLToPath(new URL(`../../dist/test/library/support/faults/${name}.js`, import.meta.url));

const root = mkdtempSync(join(tmpdir(), "ibid-disk-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a program to its end, or until it is killed; gives what it wrote. */
async function written(args: readonly string[], input = ""): Promise<string> {
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(input);
  return text(child.stdout);
}

/** The lines that the program tells; all is built, so that what one keeps the next one takes up. */
async function toldBy(...args: readonly string[]): Promise<readonly string[]> {
  const lines = await written(["--import", made("calls"), made("program"), root, ...args]);
  return lines.split("\n").filter(Boolean);
}

const prepared = toldBy("prepared").then(([cited = ""]) => String(JSON.parse(cited)));

/** Whatever is wrong after one of these ends, with what had met it. */
const faultsAfter = async (tellings: readonly Told[]): Promise<unknown> =>
  JSON.parse(await written([made("judge"), root, await prepared], JSON.stringify(tellings)));

const tellings = (lines: readonly string[]): readonly Told[] => lines.map((line) => JSON.parse(line));

beforeAll(() => prepared);

/** All calls are looked at with `FUZZ=24`, else one of so many; each kind of fault begins at another. */
const MOST = 24;
/** Looking at more takes longer. */
const longer = runs(1).numRuns;
const step = (of: number): number => Math.max(1, Math.round((MOST * of) / runs(MOST).numRuns));

/** What the program told before it was killed, and what it left. */
async function killedAt(how: string, at: number): Promise<Told> {
  const told = (await toldBy(how, String(at))).map((line) => JSON.parse(line));
  const whole: Told | undefined = told.find((each) => "met" in each);
  if (whole) return whole;
  const data = join(root, `${how}-${at}`);
  const minuteAgo = Date.now() / 1000 - 60;
  const lock = join(data, "lock");
  // It is started again a while later.
  if (existsSync(lock)) utimesSync(lock, minuteAgo, minuteAgo);
  return { data, how, stays: false, met: "killed", outcomes: Object.assign({}, ...told), seen: [] };
}

describe("a program that is killed", () => {
  test.each([
    ["killed", "before any call that changes the disk", step(8)],
    ["torn", "in the middle of any write", step(3)],
  ] as const)(
    "%s %s: all is old or new, and nothing is lost that was said to be kept",
    async (how, _, every) => {
      const killed: Told[] = [];
      for (let at = 1; killed.at(-1)?.met !== ""; at += every) killed.push(await killedAt(how, at));
      expect(killed.length).toBeGreaterThan(3);
      expect(await faultsAfter(killed)).toEqual([]);
    },
    240_000 * longer,
  );
});

describe("a disk that fails", () => {
  const codes = ["EIO", "ENOSPC", "EDQUOT", "EROFS", "EMFILE", "EACCES"];
  const cases = codes.flatMap((code) => [
    [code, "once", ""],
    [code, "from then on", "stays"],
  ]);

  test.each(cases.map(([code, when, stays], at) => [code, when, stays, at % step(MOST)] as const))(
    "with %s at any call, %s: all is old or new, nothing is lost that was said to be kept, and answers go on",
    async (code = "", _ = "", stays = "", first = 0) => {
      const told = tellings(await toldBy(code, String(first + 1), String(step(MOST)), stays));
      expect(told.length).toBeGreaterThan(1);
      expect(await faultsAfter(told)).toEqual([]);
    },
    120_000 * longer,
  );
});

test(
  "a disk with room for any number of bytes: all is old or new, nothing is lost that was said to be kept, and answers go on",
  async () => {
    const told = tellings(await toldBy("full", "0", String(50 * step(MOST))));
    expect(told.length).toBeGreaterThan(25);
    expect(await faultsAfter(told)).toEqual([]);
  },
  120_000 * longer,
);
