import { LABELS, OUTSIDE } from "../../../src/languages/en/names/labels.ts";
import { stretchesOf } from "../../../src/languages/en/names/runs.ts";
import { type Token, tokensOf } from "../../../src/languages/en/people/tokens.ts";
import type { Row } from "./sets.ts";

/** A sentence in our own words, each with its label. */
export interface Labelled {
  readonly tokens: readonly Token[];
  readonly labels: Uint8Array;
}

const labelOf = (tag: string): number => Math.max(0, (LABELS as readonly string[]).indexOf(tag));

const isWord = (word: string | undefined): boolean => /^\p{L}/u.test(word ?? "");
const isCapital = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? "");

/** Whether a hyphen that stands alone joins what is on both its sides: "track - track", "Abu - Ali". */
function joinsAt({ tokens, tags }: Row, at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at] !== "-" || !isWord(left) || !isWord(right)) return false;
  return tags[at]?.startsWith("I-") || !isCapital(left) || !isCapital(right);
}

/** The words as a text with blanks between them, and for each sign of the text the word it is of. */
function textOf(row: Row, cutsHyphens: boolean): { text: string; words: number[] } {
  let text = "";
  const words: number[] = [];
  row.tokens.forEach((word, at) => {
    const glued = cutsHyphens && (joinsAt(row, at) || joinsAt(row, at - 1));
    const piece = at === 0 || glued ? word : ` ${word}`;
    text += piece;
    for (let i = 0; i < piece.length; i++) words.push(at);
  });
  return { text, words };
}

/** A name must begin with its beginning, also where our words are cut otherwise or what leads to it is left out. */
function repaired(labels: Uint8Array): Uint8Array {
  let before = OUTSIDE;
  labels.forEach((label, i) => {
    const isLoose = label !== OUTSIDE && label % 2 === 0 && before !== label && before !== label - 1;
    if (isLoose) labels[i] = label - 1;
    before = labels[i] ?? OUTSIDE;
  });
  return labels;
}

/** A row of a set in our own words. What stands where no name is looked for is outside. */
export function labelled(row: Row, cutsHyphens: boolean): Labelled {
  const { text, words } = textOf(row, cutsHyphens);
  const tokens = tokensOf(text, 0, text.length);
  const labels = new Uint8Array(tokens.length);
  let last = -1;
  for (const { from, to } of stretchesOf(tokens))
    for (let i = from; i < to; i++) {
      const word = words[tokens[i]?.start ?? 0] ?? 0;
      const label = labelOf(row.tags[word] ?? "O");
      labels[i] = word === last && label % 2 === 1 ? label + 1 : label;
      last = word;
    }
  return { tokens, labels: repaired(labels) };
}
