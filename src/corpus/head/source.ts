import type { Head } from "./head.ts";
import { folded, type HeadLine } from "./line.ts";
import { outletIn } from "./outlet.ts";

/** Lines that an outlet is looked for in, and characters that a line `Source: …` is. */
const MOST_LINES = 12;
const NEAR = 1000;
const SOURCE = /^[ \t]{0,20}Source:[ \t]{0,20}(\S.{0,80}?)[ \t]*$/imu;

/** Whether a line prints the title, with more or less around it. */
function printsTitle({ words }: HeadLine, title: string): boolean {
  const line = folded(words);
  const print = folded(title);
  return line.includes(print) || print.startsWith(line);
}

/** The outlet that the head of a text names, on a line of its own near the top or beside the day or the author. */
export function sourceIn(body: string, { lines }: Head, title: string): string | undefined {
  const named = SOURCE.exec(body.slice(0, NEAR))?.[1];
  if (named !== undefined) return named;
  const others = lines.slice(0, MOST_LINES).filter((line) => !printsTitle(line, title));
  return others.map(outletIn).find((outlet) => outlet !== undefined);
}
