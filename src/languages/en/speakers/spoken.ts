import type { Span } from "../../../text/span.ts";

/** Words that were said, with the mention of who said them. */
export interface Spoken {
  readonly speaker: Span;
  /** Whom they were said to. */
  readonly to?: Span | undefined;
  /** What was said. */
  readonly content: readonly Span[];
}

/** What a mention of a speaker stands for. */
export interface Named {
  readonly kind: "person" | "body";
  readonly name: string;
}
