import { overlaps, type Span } from "../../text/span.ts";
import { Gist } from "../gist.ts";
import { quotesTheSame } from "../saying-the-same.ts";
import type { ClaimView } from "./claims.ts";
import type { Reading } from "./reading.ts";

/** Whether a claim is that somebody said something, and the sentence quotes the same words of the same person. */
export function quotesAsClaimed(claim: Reading, here: Reading, corpus: ClaimView): boolean {
  const quotations = corpus.annotationsOf(claim.sentence, "quotation");
  if (quotations.length !== 1) return false;
  const [claimed, cited] = [new Gist(claim.sentence, corpus), new Gist(here.sentence, corpus)];
  if (claimed.speakers.size !== 1 || cited.speakers.size !== 1 || !quotesTheSame(claimed, cited))
    return false;
  const there = new Set(here.tokens.map(({ term }) => term));
  const isOutside = (span: Span): boolean => !quotations.some((quotation) => overlaps(quotation, span));
  return !claim.dates.some(isOutside) && claim.tokens.filter(isOutside).every(({ term }) => there.has(term));
}
