import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Lock } from "../../src/storage/lock.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "ibid-lock-"));

describe("the right to write in a folder", () => {
  test("is given once, and again when it was given back", async () => {
    const here = folder();
    const lock = await Lock.take(here);
    expect(readdirSync(here)).toEqual(["lock"]);
    await lock?.release();
    expect(readdirSync(here)).toEqual([]);
    expect(await Lock.take(here)).not.toBeNull();
  });

  test("is not taken from a process that lives", async () => {
    const here = folder();
    const other = spawn("sleep", ["60"]);
    writeFileSync(join(here, "lock"), lockOf(other.pid ?? 0));
    expect(await Lock.take(here)).toBeNull();
    other.kill("SIGKILL");
    await new Promise((resolve) => other.on("exit", resolve));
    expect(await Lock.take(here)).not.toBeNull();
  });

  test("is taken from another machine when that has not been heard of for a while", async () => {
    const here = folder();
    writeFileSync(join(here, "lock"), "1\nelsewhere\n");
    expect(await Lock.take(here)).toBeNull();
    const longAgo = new Date(Date.now() - 10 * 60_000);
    utimesSync(join(here, "lock"), longAgo, longAgo);
    expect(await Lock.take(here)).not.toBeNull();
  });
});

/** A lock as a process of this machine writes it. */
function lockOf(pid: number): string {
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${pid}\n${hostname()} ${boot}\n`;
}
