import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Lock } from "../../src/storage/lock.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "ibid-lock-"));

afterEach(() => vi.useRealTimers());

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

  test("is taken from before a power cut also where the clock then stands in 1970", async () => {
    const here = folder();
    writeFileSync(join(here, "lock"), "1\nelsewhere\n");
    vi.useFakeTimers({ now: 40_000, toFake: ["Date"] });
    expect(await Lock.holder(here)).toBe("nobody");
    expect(await Lock.take(here)).not.toBeNull();
  });

  test("is nobody's in a folder that nobody ever held, in whatever year", async () => {
    vi.useFakeTimers({ now: 40_000, toFake: ["Date"] });
    expect(await Lock.holder(folder())).toBe("nobody");
  });

  test("tells a process that lives from one that nobody can ask", async () => {
    const [near, far] = [folder(), folder()];
    writeFileSync(join(near, "lock"), lockOf(process.ppid));
    writeFileSync(join(far, "lock"), `1\n${hostname()} another-start\n`);
    expect([await Lock.holder(near), await Lock.holder(far)]).toEqual(["here", "elsewhere"]);
  });

  test("goes by the beat where nothing tells one start of the machine from another", async () => {
    const here = folder();
    const machine = { host: hostname(), boot: "" };
    // After a power cut the number of the one that held it may be that of any other process.
    writeFileSync(join(here, "lock"), `${process.ppid}\n${machine.host} \n`);
    expect(await Lock.holder(here, machine)).toBe("elsewhere");
    const longAgo = new Date(Date.now() - 10 * 60_000);
    utimesSync(join(here, "lock"), longAgo, longAgo);
    expect(await Lock.holder(here, machine)).toBe("nobody");
    writeFileSync(join(here, "lock"), `${2 ** 22 + 1}\n${machine.host} \n`);
    expect(await Lock.holder(here, machine)).toBe("nobody");
  });
});

/** A lock as a process of this machine writes it. */
function lockOf(pid: number): string {
  const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  return `${pid}\n${hostname()} ${boot}\n`;
}
