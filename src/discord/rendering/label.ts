import { sayCount } from "../../text/saying.ts";
import type { Wording } from "../wording/wording.ts";
import { beforeCharacter, glyphsOf, isPlain } from "./glyphs.ts";

const SEPARATOR = " · ";

/** Inert markdown of a title, name or note, on one line and at most `limit` visible characters long. */
export function label(text: string, limit = 150): string {
  const end = beforeCharacter(text, limit * 4);
  const line = text.slice(0, end).replace(/\s+/g, " ").trim();
  const isCut = text.length > end;
  if (line.length <= limit && isPlain(line)) return isCut ? `${line}…` : line;
  let length = 0;
  let markdown = "";
  for (const glyph of glyphsOf(line)) {
    length += glyph.seen.length;
    if (length > limit && !glyph.joins) return `${markdown}…`;
    markdown += glyph.markdown;
  }
  return isCut ? `${markdown}…` : markdown;
}

/** Labels one after the other, whole ones only, as many as fit; the rest is counted, `all` where there are more. */
export function listOf(
  labels: readonly string[],
  limit: number,
  wording: Wording,
  all: number = labels.length,
): string {
  const shown: string[] = [];
  let length = 0;
  for (const each of labels) {
    length += each.length + SEPARATOR.length;
    if (length > limit && shown.length > 0) break;
    shown.push(each);
  }
  const rest = all - shown.length;
  const more = rest > 0 ? [wording.says(sayCount(rest, "…and {count} more", "…and {count} more"))] : [];
  return [...shown, ...more].join(SEPARATOR);
}
