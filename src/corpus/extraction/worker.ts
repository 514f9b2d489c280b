import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import { setPriority } from "node:os";
import { type Draft, type Drafts, Unreadable } from "../reader.ts";
import { Frames, framed } from "./frames.ts";
import { memoryOf } from "./memory.ts";
import { draftOf, type Message, messageOf } from "./message.ts";
import { restricted } from "./rights.ts";

/** What one file may cost. */
export interface Limits {
  readonly seconds: number;
  readonly megabytes: number;
  readonly heapMegabytes: number;
  /** The most that is taken of what is read, in bytes. */
  readonly output: number;
}

export const LIMITS: Limits = { seconds: 15, megabytes: 512, heapMegabytes: 256, output: 64_000_000 };

/** Starting up has its own limit: a busy machine is no fault of a file. */
const SECONDS_TO_START = 30;
const NO_START = "could not be read: the process that reads it did not start";
const MILLISECONDS_BETWEEN_LOOKS = 100;
/** Below normal: who asks a question does not wait for a file. */
const NICENESS = 10;

interface Job {
  readonly drafts: (Draft | Unreadable)[];
  readonly resolve: (drafts: Drafts) => void;
  readonly ending: string;
  readonly bytes: Uint8Array;
}

/** One process that extracts, for one file at a time. Once it has failed at one, it is gone. */
export class Worker {
  readonly #child: ChildProcess;
  readonly #limits: Limits;
  readonly #frames: Frames;
  #job: Job | undefined;
  #isReady = false;
  #isGone = false;
  #received = 0;
  #deadline: NodeJS.Timeout | undefined;
  #look: NodeJS.Timeout | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#frames = new Frames(limits.output);
    this.#child = spawn(process.execPath, restricted(limits.heapMegabytes), {
      stdio: ["pipe", "pipe", "ignore"],
      // Nothing of ours is its business, the token least of all.
      env: {},
    });
    this.#child.on("error", () => this.#fail(NO_START));
    this.#child.on("exit", (_, signal) => this.#fail(this.#isReady ? endOf(signal) : NO_START));
    this.#child.stdin?.on("error", () => undefined);
    this.#child.stdout?.on("data", (chunk: Buffer) => this.#receive(chunk));
    lowerPriority(this.#child);
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** What a file says; a failure is one reason. One call at a time. */
  run(ending: string, bytes: Uint8Array): Promise<Drafts> {
    return new Promise((resolve) => {
      this.#job = { drafts: [], resolve, ending, bytes };
      this.#hold(true);
      this.#received = 0;
      if (this.#isGone) this.#fail("could not be read: its process ended");
      else if (this.#isReady) this.#begin();
      else this.#within(SECONDS_TO_START, NO_START);
    });
  }

  end(): void {
    this.#fail("was not read: Ibid is ending");
  }

  #begin(): void {
    const job = this.#job;
    if (!job) return;
    const { seconds } = this.#limits;
    this.#within(seconds, `takes longer than ${seconds} seconds to read`);
    this.#look = setInterval(() => void this.#checkMemory(), MILLISECONDS_BETWEEN_LOOKS);
    this.#child.stdin?.write(framed(new TextEncoder().encode(job.ending)));
    this.#child.stdin?.write(framed(job.bytes));
  }

  #within(seconds: number, reason: string): void {
    clearTimeout(this.#deadline);
    this.#deadline = setTimeout(() => this.#fail(reason), seconds * 1000);
  }

  async #checkMemory(): Promise<void> {
    const held = this.#child.pid === undefined ? undefined : await memoryOf(this.#child.pid);
    if (this.#job && held !== undefined && held > this.#limits.megabytes * 1_000_000)
      this.#fail(`needs more than ${this.#limits.megabytes} MB of memory to read`);
  }

  #receive(chunk: Buffer): void {
    if (this.#isGone) return;
    this.#received += chunk.length;
    try {
      if (this.#received > this.#limits.output) throw new RangeError("too much");
      for (const frame of this.#frames.take(chunk)) this.#take(messageOf(frame));
    } catch {
      this.#fail("holds more text than is taken from one file");
    }
  }

  #take(message: Message): void {
    if (message.kind === "ready") this.#becomeReady();
    else if (message.kind === "draft") this.#job?.drafts.push(draftOf(message.draft));
    else if (message.kind === "unreadable") this.#job?.drafts.push(new Unreadable(message.reason));
    else this.#finish(this.#job?.drafts ?? []);
  }

  #becomeReady(): void {
    this.#isReady = true;
    this.#begin();
  }

  #finish(drafts: Drafts): void {
    const job = this.#job;
    this.#job = undefined;
    clearTimeout(this.#deadline);
    clearInterval(this.#look);
    this.#hold(false);
    job?.resolve(drafts);
  }

  #fail(reason: string): void {
    if (!this.#isGone) this.#child.kill("SIGKILL");
    this.#isGone = true;
    this.#finish([new Unreadable(reason)]);
  }

  /** A process that waits for work does not keep the program running. */
  #hold(isHeld: boolean): void {
    const { stdin, stdout } = this.#child;
    const pipes = [stdin, stdout].filter((pipe) => pipe instanceof Socket);
    for (const handle of [this.#child, ...pipes]) {
      if (isHeld) handle.ref();
      else handle.unref();
    }
  }
}

/** A process that ran out of heap aborts itself. */
const endOf = (signal: NodeJS.Signals | null): string =>
  signal === "SIGABRT" || signal === "SIGTRAP"
    ? "needs too much memory to read"
    : "could not be read: its process ended";

function lowerPriority({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, NICENESS);
  } catch {
    // Some systems allow it to nobody.
  }
}
