import type { Segment } from "../text/language.ts";

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const withoutEndMark = (words: string): string => words.replace(/(?<![.…])[.]$/u, "");

/** The line that others repeat, whole or cut short: scraped pages print their headline more than once. */
function repeatedLine(lines: readonly string[]): string | undefined {
  const prints = lines.map(folded);
  const repeats = (at: number): boolean =>
    prints.some((other, i) => {
      const print = prints[at] ?? "";
      if (i === at || print.split(" ").length < 3) return false;
      const opening = print.split(" ").slice(0, 6).join(" ");
      return other === print || (i < at && other.length > opening.length && other.includes(opening));
    });
  return lines.find((_, at) => repeats(at));
}

/**
 * The title of a text that names none: of the lines above its first sentence the one that is repeated, else the
 * longest; else the first sentence.
 */
export function headlineOf(text: string, segments: readonly Segment[]): string {
  const wordsOf = (segment: Segment): string => text.slice(segment.start, segment.end);
  const prose = segments.findIndex(({ kind }) => kind === "prose");
  const above = segments.slice(0, prose < 0 ? 12 : prose).map(wordsOf);
  const longest = [...above].sort((a, b) => b.length - a.length)[0];
  const found = repeatedLine(above) ?? (longest && longest.split(/\s+/u).length >= 3 ? longest : undefined);
  const first = segments[Math.max(0, prose)];
  return withoutEndMark((found ?? (first ? wordsOf(first) : "")).replace(/\s+/gu, " ").slice(0, 300));
}
