import type { AnnotationType } from "../text/annotation.ts";
import type { CorpusView, Match } from "./command.ts";
import { Stretches } from "./stretch.ts";

/** Has what is annotated in many sentences worked out, so that others get their turn meanwhile. It is kept. */
export async function readAhead(
  matches: readonly Match[],
  type: AnnotationType,
  corpus: CorpusView,
): Promise<void> {
  const stretches = new Stretches();
  for (const { sentence } of matches) {
    corpus.annotationsOf(sentence, type);
    await stretches.goOn();
  }
}
