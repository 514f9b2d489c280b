import type { ChildProcess } from "node:child_process";
import { type Draft, type Drafts, Unreadable, UnreadableNow } from "../reader.ts";
import { Frames, framed } from "./frames.ts";
import type { Limits } from "./limits.ts";
import { memoryOf } from "./memory.ts";
import { draftOf, type Message, messageOf } from "./message.ts";
import { hold, launch } from "./process.ts";

/** Starting up has its own limit: a busy machine is no fault of a file. */
const SECONDS_TO_START = 30;
const NO_START = "could not be read: the process that reads it did not start";
const MILLISECONDS_BETWEEN_LOOKS = 100;

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
  /** The beginning of the next draft's text. */
  #text: string[] = [];
  #deadline: NodeJS.Timeout | undefined;
  #look: NodeJS.Timeout | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
    this.#frames = new Frames(limits.output);
    this.#child = launch(limits.heapMegabytes);
    this.#child.on("error", () => this.#fail(NO_START));
    this.#child.on("exit", (_, signal) => this.#fail(this.#isReady ? endOf(signal) : NO_START));
    this.#child.stdin?.on("error", () => undefined);
    this.#child.stdout?.on("data", (chunk: Buffer) => this.#receive(chunk));
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  /** What a file says; a failure is one reason. One call at a time. */
  run(ending: string, bytes: Uint8Array): Promise<Drafts> {
    return new Promise((resolve) => {
      this.#job = { drafts: [], resolve, ending, bytes };
      hold(this.#child, true);
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
    else if (message.kind === "text") this.#text.push(message.text);
    else if (message.kind === "draft") this.#takeDraft(draftOf(message.draft));
    else if (message.kind === "unreadable") this.#job?.drafts.push(new Unreadable(message.reason));
    else this.#finish(this.#job?.drafts ?? []);
  }

  #takeDraft(draft: Draft): void {
    this.#job?.drafts.push({ ...draft, text: [...this.#text, draft.text].join("") });
    this.#text = [];
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
    hold(this.#child, false);
    job?.resolve(drafts);
  }

  #fail(reason: string): void {
    if (!this.#isGone) this.#child.kill("SIGKILL");
    this.#isGone = true;
    this.#finish([reason === NO_START ? new UnreadableNow(reason) : new Unreadable(reason)]);
  }
}

/** A process that ran out of heap aborts itself; where the machine ran out of memory, the system kills it. */
const endOf = (signal: NodeJS.Signals | null): string =>
  signal === "SIGABRT" || signal === "SIGTRAP" || signal === "SIGKILL"
    ? "needs too much memory to read"
    : "could not be read: its process ended";
