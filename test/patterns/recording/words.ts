import { CALLED_BODIES, NAMED_BODIES, OUTLET_DOCUMENTS } from "../../../src/languages/en/data/body-words.ts";

const wordsOf = (list: string): string[] => list.trim().split(/\s+/u);

/** The nouns that patterns for a body are built with. */
export const BODIES: readonly string[] = [NAMED_BODIES, CALLED_BODIES, OUTLET_DOCUMENTS].flatMap(wordsOf);

/** The prepositions that a line with a place leans on the question before with. */
export const PREPOSITIONS: readonly string[] = wordsOf(
  "in from to with by for against between about on at of under near",
);
