import type { Head } from "./head.ts";
import { folded, type HeadLine, isByline } from "./line.ts";
import { isImprint, isStamp } from "./stamp.ts";

/** Words at a line's head by which a longer line is known to repeat it. */
const OPENING_WORDS = 6;
/** A shorter line is a label, or the author's name. */
const FEWEST_WORDS = 3;

const countOf = (words: string): number => words.trim().split(/\s+/u).length;

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

const longestOf = (lines: readonly string[]): string =>
  [...lines].sort((a, b) => b.length - a.length)[0] ?? "";

/** The lines of a head that can be its title. */
function titlesIn(lines: readonly HeadLine[]): readonly HeadLine[] {
  const titles = lines.filter((line) => !isImprint(line));
  // An outlet's name with nothing else above the text is what the text is about as often as not.
  return titles.length > 0 || lines.some((line) => isStamp(line) || isByline(line)) ? titles : lines;
}

/**
 * The title of a text that names none: of the lines above its first sentence the one that is repeated, else the
 * longest; else the first sentence. A line that says when, by whom or in which outlet it came out is none.
 */
export function headlineOf({ lines, opening }: Head): string {
  const titles = titlesIn(lines).map(({ words }) => words);
  const longest = longestOf(titles);
  const found = repeatedLine(titles) ?? (countOf(longest) >= FEWEST_WORDS ? longest : (opening?.words ?? ""));
  return withoutEndMark(found.replace(/\s+/gu, " "));
}
