import type { Span } from "../../../text/span.ts";
import { listenerOf } from "../speakers/listener.ts";
import type { Frame } from "./frame.ts";
import { type Phrase, spanOf } from "./phrase.ts";
import { canSpeak, withName } from "./speakers.ts";

/** The rule that found a speaker: named for where the speaker stands, or for what the quotation continues. */
export type RuleName =
  | "after"
  | "before"
  | "opening"
  | "outer"
  | "agent"
  | "quoting"
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
  /** To whom it is said, where the cue's verb tells. */
  readonly to?: Span;
}

/** An attribution by a phrase that was found; null where none was, or where it names nobody. */
export function attribute(
  rule: RuleName,
  frame: Frame,
  speaker: Phrase | null,
  cue: Phrase,
): Attribution | null {
  if (!speaker || !canSpeak(frame, speaker)) return null;
  const listener = listenerOf(frame, cue.to);
  return {
    rule,
    speaker: spanOf(frame, withName(frame, speaker)),
    cue: spanOf(frame, cue),
    ...(listener && { to: spanOf(frame, listener) }),
  };
}
