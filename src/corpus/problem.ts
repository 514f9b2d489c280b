/** What was left out of a corpus, or passed over in it, and why. */
export interface Problem {
  readonly file: string;
  /** A reason that fits behind "it ". */
  readonly reason: string;
}
