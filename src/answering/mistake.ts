/** What an asker got wrong and can mend. The message is one sentence that says what to do. */
export class Mistake extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
