import type { Span } from "../../../text/span.ts";
import type { Phrase } from "../quotations/phrase.ts";

/** The rule that found reported speech: named for where the words that tell of it stand. */
export type ReportingRule = "clause" | "question" | "closing" | "source";

/** Places of a frame that are reported as somebody's words. */
export interface Told {
  readonly rule: ReportingRule;
  /** One stretch, or two round the words that tell whose they are. */
  readonly content: readonly Phrase[];
  readonly speaker: Phrase;
  readonly cue: Phrase;
}

/** The same as offsets into the article. */
export interface ReportedSpeech {
  readonly rule: ReportingRule;
  readonly content: readonly Span[];
  readonly speaker: Span;
  readonly cue: Span;
  readonly to?: Span;
}
