import { type ChildProcess, spawn } from "node:child_process";
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

/** Starts a process that extracts. What it prints as errors is a library's, and nobody's business. */
export function launch(heapMegabytes: number): ChildProcess {
  const child = spawn(process.execPath, restricted(heapMegabytes), {
    stdio: ["pipe", "pipe", "ignore"],
    // Nothing of ours is its business, the token least of all.
    env: {},
  });
  lowerPriority(child);
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
