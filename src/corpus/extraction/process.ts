import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { Socket } from "node:net";
import { setPriority } from "node:os";
import { restricted } from "./rights.ts";

/** Below normal: who asks a question does not wait for a file. */
const NICENESS = 10;

function lowerPriority({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, NICENESS);
  } catch {
    // Some systems allow it to nobody.
  }
}

/** Where memory runs out, the system is to end a file's process and not ours. */
function volunteer({ pid }: ChildProcess): void {
  if (pid !== undefined) writeFile(`/proc/${pid}/oom_score_adj`, "1000").catch(() => undefined);
}

/** Starts a process that extracts. What it prints as errors is a library's, and nobody's business. */
export function launch(heapMegabytes: number): ChildProcess {
  const child = spawn(process.execPath, restricted(heapMegabytes), {
    stdio: ["pipe", "pipe", "ignore"],
    // Nothing of ours is its business, the token least of all.
    env: {},
  });
  lowerPriority(child);
  volunteer(child);
  return child;
}

/** A process that waits for work does not keep the program running. */
export function hold(child: ChildProcess, isHeld: boolean): void {
  const pipes = [child.stdin, child.stdout].filter((pipe) => pipe instanceof Socket);
  for (const handle of [child, ...pipes]) {
    if (isHeld) handle.ref();
    else handle.unref();
  }
}
