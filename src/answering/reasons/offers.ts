import type { Wanted } from "../../text/language.ts";

/**
 * What is said of a sentence that holds something of the kind asked for, and from how much of the feature on it is
 * true.
 */
export interface Offer {
  readonly says: string;
  readonly from: number;
}

/** Kinds that can be told; for one that is left out nothing is said. */
export const OFFERS: Readonly<Partial<Record<Wanted, Offer>>> = {
  person: { says: "Names a person", from: 1 },
  place: { says: "Has a name where a place would stand", from: 1 },
  time: { says: "Gives a date", from: 0.8 },
  count: { says: "Gives a number", from: 0.7 },
  share: { says: "Gives a percentage", from: 1 },
  money: { says: "Gives a sum of money", from: 1 },
  duration: { says: "Gives a length of time", from: 1 },
  measure: { says: "Gives a quantity", from: 1 },
  number: { says: "Gives a number", from: 1 },
  reason: { says: "Has words that tell a reason", from: 1 },
  manner: { says: "Has words that tell how", from: 1 },
  name: { says: "Has words that say what something is or is called", from: 0.7 },
  kind: { says: "Has words that say what something is", from: 0.7 },
  which: { says: "Has a name that the question does not", from: 0.7 },
};
