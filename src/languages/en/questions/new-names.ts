import { matchesIn } from "../../../text/matches.ts";
import { term, words } from "../words/words.ts";

const NAME =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’'.-]{0,40}(?:\s(?:(?:of|the|de|van|von|and|la|le)\s)?\p{Lu}[\p{L}’'.-]{0,40}){0,8}/gu;

/** Whether a sentence names something that the question did not: inside it, or in the words that open it. */
export function newNames(
  sentence: string,
  asked: ReadonlySet<string>,
): { readonly inside: boolean; readonly opening: boolean } {
  let opening = false;
  for (const match of matchesIn(sentence, NAME)) {
    const content = words(match[0]).filter(term);
    if (content.every((word) => asked.has(word))) continue;
    if (match.index > 0) return { inside: true, opening };
    // A lone word may owe its capital to its place.
    opening = content.length > 1;
  }
  return { inside: false, opening };
}
