/** The kinds of names that are told apart. `MISC`: events, works, laws, peoples and whatever else has a name. */
export const KINDS = ["PER", "ORG", "LOC", "MISC"] as const;
export type Kind = (typeof KINDS)[number];

/** What a token can be: outside of a name, or the beginning or the inside of a name of one kind. */
export const LABELS = [
  "O",
  "B-PER",
  "I-PER",
  "B-ORG",
  "I-ORG",
  "B-LOC",
  "I-LOC",
  "B-MISC",
  "I-MISC",
] as const;
export type Label = (typeof LABELS)[number];

export const OUTSIDE = 0;
export const COUNT = LABELS.length;

/** Whether a label goes on with the name that the one before it began. */
export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;

/** The place in `KINDS` of a label's kind; -1 for what is outside. */
export const kindOf = (label: number): number => ((label + 1) >> 1) - 1;

/** A name's inside follows its beginning or another inside of its kind. */
export const canFollow = (before: number, label: number): boolean =>
  !isInside(label) || (before !== OUTSIDE && kindOf(before) === kindOf(label));
