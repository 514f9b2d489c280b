const WORDS = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;
const BROKEN = /(?<![\p{L}\u2010-])(\p{L}+(?:[-\u2010]\p{L}+)*)([-\u2010\u00AD])$/u;
const REST = /^\p{Ll}+/u;

/** The words that a text prints within its lines: they tell what a word broken at a line's end is. */
export class Vocabulary {
  readonly #words = new Set<string>();

  /** Takes a line. Its last word may be half of one, and so may its first. */
  add(line: string): void {
    const words = line.match(WORDS) ?? [];
    for (const word of words.slice(1, -1)) this.#words.add(word.toLowerCase());
  }

  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }
}

/**
 * Two lines as one. A word that is broken between them is joined only where the text prints it unbroken elsewhere;
 * otherwise its hyphen stays, as printed.
 */
export function joinLines(line: string, next: string, vocabulary: Vocabulary): string {
  const broken = BROKEN.exec(line);
  const rest = REST.exec(next)?.[0];
  if (!broken || !rest) return `${line} ${next}`;
  const [, head = "", hyphen = ""] = broken;
  const isSoft = hyphen === "\u00AD";
  const isOneWord = isSoft || (vocabulary.has(head + rest) && !vocabulary.has(`${head}-${rest}`));
  return isOneWord ? line.slice(0, -1) + next : line + next;
}
