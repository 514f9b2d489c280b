import type { Span } from "../../../text/span.ts";
import type { Frame } from "./frame.ts";
import { type Phrase, spanOf } from "./phrase.ts";

/** The rule that found a speaker: named for where the speaker stands, or for what the quotation continues. */
export type RuleName =
  | "after"
  | "before"
  | "outer"
  | "agent"
  | "within"
  | "according to"
  | "colon"
  | "clause and colon"
  | "signature"
  | "same sentence"
  | "same paragraph"
  | "after indirect speech"
  | "paragraph before";

/** Who says a quotation, and the words that tell so. */
export interface Attribution {
  readonly rule: RuleName;
  readonly speaker: Span;
  /** Left out where a mark alone tells it: `X: "…"`. */
  readonly cue?: Span;
}

/** A way in which a sentence names the speaker of the quotation at a place in it. */
export type Rule = (frame: Frame, quotation: number) => Attribution | null;

/** An attribution by a phrase that was found; null where none was. */
export const attribute = (
  rule: RuleName,
  frame: Frame,
  speaker: Phrase | null,
  cue: Phrase,
): Attribution | null => speaker && { rule, speaker: spanOf(frame, speaker), cue: spanOf(frame, cue) };
