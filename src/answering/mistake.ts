import { english, type Said } from "../text/saying.ts";

/** What the asker can mend: what it says is one clear sentence that says how. */
export class Mistake extends Error {
  readonly code: string;
  readonly says: Said;

  constructor(code: string, says: Said) {
    super(english(says));
    this.code = code;
    this.says = says;
  }
}
