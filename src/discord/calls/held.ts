/** A call that Discord takes only later: it said so, or it was not asked at all because it had said so. */
export class Held extends Error {
  override readonly name = "Held";
  /** How long from now. */
  readonly waitMs: number;

  constructor(waitMs: number) {
    super("Discord takes this call only later");
    this.waitMs = waitMs;
  }
}

/** A success whose receipt cannot be read. */
export class UnreadableReceipt extends Error {
  override readonly name = "UnreadableReceipt";
  /** Whether Discord wrote it, and has thus taken the call, rather than something on the way there. */
  readonly isTaken: boolean;

  constructor(isTaken: boolean) {
    super("the receipt cannot be read");
    this.isTaken = isTaken;
  }
}
