import type { SegmentedArticle } from "../../text/article.ts";
import type { Language, Segment } from "../../text/language.ts";
import { type HeadLine, lineOf } from "./line.ts";
import { isImprint } from "./stamp.ts";

/** More lines above a text are a menu or a table. */
const MOST_LINES = 40;
const LONGEST_TITLE = 200;

/** What stands at the top of an article. */
export interface Head {
  /** The lines above the text, in order. */
  readonly lines: readonly HeadLine[];
  /** The beginning of the text's first sentence. */
  readonly opening: HeadLine | undefined;
}

const proseFrom = (segments: readonly Segment[], from: number): number =>
  segments.findIndex(({ kind }, at) => at >= from && kind === "prose");

/** Reads the head of an article that is cut into the given pieces. */
export function headOf(article: SegmentedArticle, segments: readonly Segment[], language: Language): Head {
  const read = (segment: Segment): HeadLine => lineOf({ ...segment, article, number: 1 }, language);
  const first = proseFrom(segments, 0);
  const second = isTitle(first, segments, read) ? proseFrom(segments, first + 1) : -1;
  const start = Math.max(first, second, 0);
  const opening = segments[start];
  return {
    lines: segments.slice(0, Math.min(MOST_LINES, start)).map(read),
    opening: opening && read(opening),
  };
}

/**
 * Whether the first sentence is a title such as "Will it ever return?": it has no full stop, and an imprint follows.
 */
function isTitle(at: number, segments: readonly Segment[], read: (segment: Segment) => HeadLine): boolean {
  const title = segments[at];
  const next = segments[at + 1];
  if (!title || next?.kind !== "fragment" || next.paragraph === title.paragraph) return false;
  const isShort = title.end - title.start <= LONGEST_TITLE;
  return isShort && !/[.…:,]["”’]?$/u.test(read(title).words) && isImprint(read(next));
}
