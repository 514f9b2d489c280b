const everyMs = 2_000;
const everyMsInFile = 15_000;

/** Tells how far the run has come: on a terminal in one line that changes, else now and then in a line of its own. */
export class Progress {
  readonly #began = performance.now();
  readonly #isTerminal = Boolean(process.stdout.isTTY);
  #saidAt = Number.NEGATIVE_INFINITY;
  #part = "";

  /** Begins a part of the run. */
  begin(part: string): void {
    this.#part = part;
    this.#saidAt = Number.NEGATIVE_INFINITY;
    this.tell("begins");
    if (this.#isTerminal) process.stdout.write("\n");
  }

  /** Says it where the last was said some seconds ago. */
  tell(says: string): void {
    const now = performance.now();
    if (now - this.#saidAt < (this.#isTerminal ? everyMs : everyMsInFile)) return;
    this.#saidAt = now;
    const line = `${this.#clock(now)} ${this.#part}: ${says}`;
    process.stdout.write(this.#isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
  }

  /** Says it in a line that stays. */
  note(says: string): void {
    process.stdout.write(
      `${this.#isTerminal ? "\r\u001b[K" : ""}${this.#clock(performance.now())} ${says}\n`,
    );
  }

  #clock(now: number): string {
    const seconds = Math.floor((now - this.#began) / 1000);
    return `${String(Math.floor(seconds / 60)).padStart(3)}:${String(seconds % 60).padStart(2, "0")}`;
  }
}
