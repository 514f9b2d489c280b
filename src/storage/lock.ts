import { readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { mkdir, readFile, stat, utimes } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { systemCodeOf } from "./system-code.ts";

const NAME = "lock";
/** The holder says so often that it is still there. */
const BEAT_MS = 30_000;
/** A lock of another machine, or of another container, that has not been heard of for so long is nobody's. */
export const STALE_MS = 3 * BEAT_MS;
/** A lock that is not written to its end after so long never will be. */
const TORN_MS = 2_000;
const WHOLE = /^\d+\n.*\n$/;

/** A machine since its last start. */
export interface Machine {
  readonly host: string;
  /** Another one after each start: process numbers begin anew then. Empty where the system does not show it. */
  readonly boot: string;
}

function bootId(): string {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

const thisMachine: Machine = { host: hostname(), boot: bootId() };

const nameOf = ({ host, boot }: Machine): string => `${host} ${boot}`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCodeOf(error) === "EPERM";
  }
}

const isThere = (error: unknown): boolean => systemCodeOf(error) === "EEXIST";

const contentOf = (path: string): Promise<string> => readFile(path, "utf8").catch(() => "");

/** Who holds a folder: `here` is a process of this machine that lives, `elsewhere` one that cannot be asked. */
export type Holder = "nobody" | "here" | "elsewhere";

/** Takes a stale lock away, unless another process was faster: between the look and the deed nothing waits. */
function takeAway(path: string, seen: string): boolean {
  try {
    if (readFileSync(path, "utf8") !== seen) return false;
    unlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * Who holds a lock. One from before this machine was started anew counts as held elsewhere, until it is stale; so does
 * that of a living process where it cannot be told whether it was started before: its number may be another's by now. A
 * time to come is as far off as one gone by: a machine may start with its clock in 1970.
 */
async function holderOf(path: string, content: string, machine: Machine): Promise<Holder> {
  const [pid = "", where = ""] = content.split("\n");
  if (where === nameOf(machine)) {
    if (Number(pid) === process.pid || !isAlive(Number(pid))) return "nobody";
    if (machine.boot !== "") return "here";
  }
  const stats = await stat(path).catch(() => null);
  if (stats === null) return "nobody";
  const staleMs = WHOLE.test(content) ? STALE_MS : TORN_MS;
  return Math.abs(Date.now() - stats.mtimeMs) > staleMs ? "nobody" : "elsewhere";
}

/** Locks of this process: they go with it, however it ends but by force. */
const held = new Set<string>();

process.on("exit", () => {
  for (const path of held) drop(path);
});

function drop(path: string): void {
  held.delete(path);
  try {
    unlinkSync(path);
  } catch {
    // Somebody took it away, or nothing can be written any more: a lock that nobody keeps up is nobody's.
  }
}

/** In one go, so that no end of the process comes between the file and the knowledge of it. */
function create(path: string): boolean {
  try {
    writeFileSync(path, `${process.pid}\n${nameOf(thisMachine)}\n`, { flag: "wx", mode: 0o600 });
    held.add(path);
    return true;
  } catch (error) {
    if (isThere(error)) return false;
    throw error;
  }
}

/** The right to write in a folder, which one process has at a time. */
export class Lock {
  readonly #path: string;
  readonly #beat: NodeJS.Timeout;

  private constructor(path: string) {
    this.#path = path;
    this.#beat = setInterval(() => {
      const now = new Date();
      utimes(path, now, now).catch(() => undefined);
    }, BEAT_MS).unref();
  }

  /** Null where another process holds it. Rejects where the folder cannot be written in. */
  static async take(folder: string): Promise<Lock | null> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const path = join(folder, NAME);
    if (create(path)) return new Lock(path);
    const seen = await contentOf(path);
    if ((await holderOf(path, seen, thisMachine)) !== "nobody" || !takeAway(path, seen)) return null;
    return create(path) ? new Lock(path) : null;
  }

  /** Which other process holds it. */
  static async holder(folder: string, machine: Machine = thisMachine): Promise<Holder> {
    const path = join(folder, NAME);
    return holderOf(path, await contentOf(path), machine);
  }

  async release(): Promise<void> {
    clearInterval(this.#beat);
    drop(this.#path);
  }
}
