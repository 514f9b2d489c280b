import type { Segment } from "../text/language.ts";

/** Lines above a text that are looked at, and how far each is read: more is a menu or a table. */
const MOST_LINES = 40;
const LONGEST = 300;
/** Words at a line's head by which a longer line is known to repeat it. */
const OPENING_WORDS = 6;
const FEWEST_WORDS = 3;

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const withoutEndMark = (words: string): string => words.replace(/(?<![.…])[.]$/u, "");

/** The line that others repeat, whole or cut short: scraped pages print their headline more than once. */
function repeatedLine(lines: readonly string[]): string | undefined {
  const prints = lines.map(folded);
  const repeats = (at: number): boolean => {
    const print = prints[at] ?? "";
    const words = print.split(" ");
    if (words.length < FEWEST_WORDS) return false;
    const opening = words.slice(0, OPENING_WORDS).join(" ");
    return prints.some(
      (other, i) =>
        i !== at && (other === print || (i < at && other.length > opening.length && other.includes(opening))),
    );
  };
  return lines.find((_, at) => repeats(at));
}

/**
 * The title of a text that names none: of the lines above its first sentence the one that is repeated, else the
 * longest; else the first sentence.
 */
export function headlineOf(text: string, segments: readonly Segment[]): string {
  const wordsOf = ({ start, end }: Segment): string => text.slice(start, Math.min(end, start + LONGEST));
  const prose = segments.findIndex(({ kind }) => kind === "prose");
  const above = segments.slice(0, Math.min(MOST_LINES, Math.max(0, prose))).map(wordsOf);
  const longest = [...above].sort((a, b) => b.length - a.length)[0];
  const found =
    repeatedLine(above) ?? (longest && longest.split(/\s+/u).length >= FEWEST_WORDS ? longest : undefined);
  const first = segments[Math.max(0, prose)];
  return withoutEndMark((found ?? (first ? wordsOf(first) : "")).replace(/\s+/gu, " "));
}
