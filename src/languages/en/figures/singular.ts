import { MEASURES } from "../data/measures.ts";
import type { Token } from "../tagging.ts";

/** A noun in the singular and lower case; a measure by its one spelling. */
export function singular({ value, lemma, pos }: Token): string {
  const low = value.toLowerCase();
  if (pos === "NOUN" && lemma !== low) return MEASURES.get(lemma) ?? lemma.toLowerCase();
  if (/^\p{Lu}{2,}s$/u.test(value)) return low.slice(0, -1);
  if (!/[^su]s$/u.test(low) || low.length < 4) return MEASURES.get(low) ?? low;
  return low.endsWith("ies") ? `${low.slice(0, -3)}y` : low.slice(0, -1);
}

/** Plurals without an ending of their own, as far as they are often counted. */
const PLURALS =
  /^(?:people|men|women|children|feet|teeth|mice|geese|police|staff|\p{L}{3,20}(?:men|women))$/iu;

/** Whether a noun stands in the plural. */
export const isPlural = ({ value }: Token): boolean =>
  PLURALS.test(value) || /^\p{L}{2,}[^\Wsu]s$/iu.test(value);
