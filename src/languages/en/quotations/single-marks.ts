import { matchesIn } from "../../../text/matches.ts";
import type { Span } from "../../../text/span.ts";

/** An opening mark: nothing but a blank or bracket stands before it, and a word behind it. */
const OPENS = /(?<![^\s([{—–-])['‘](?=\p{L})/gu;
/** A mark that may close: no letter follows. */
const MAY_CLOSE = /['’](?![\p{L}\p{N}])/gu;
/** After a comma or the like a mark surely closes; after a plural's s it is more likely an apostrophe. */
const END_MARK = /[.,!?…]/u;
const LONGEST = 1_200;

/** Shortened words that begin with an apostrophe. */
const SHORTENED = /^['‘](?:tis|twas|em|til|cause|n|round|bout)\b/iu;

function closingIn(words: string): number | undefined {
  let plural: number | undefined;
  for (const { index } of matchesIn(words, MAY_CLOSE)) {
    if (index === 0) continue;
    const isPlural =
      /s/u.test(words[index - 1] ?? "") && /^\s\p{Ll}/u.test(words.slice(index + 1, index + 3));
    if (END_MARK.test(words[index - 1] ?? "") || !isPlural) return index;
    plural ??= index;
  }
  return plural;
}

/** The quotations of a text in single marks, in order. One without a closing mark is none: it may be an apostrophe. */
export function singleQuoted(text: string): Span[] {
  const found: Span[] = [];
  let closing = text.search(MAY_CLOSE) < 0;
  for (const { index } of matchesIn(text, OPENS)) {
    if (closing || index < (found.at(-1)?.end ?? 0)) continue;
    const words = text.slice(index, index + LONGEST);
    if (SHORTENED.test(words)) continue;
    const end = closingIn(words);
    if (end === undefined) closing = text.length - index < LONGEST;
    else found.push({ start: index, end: index + end + 1 });
  }
  return found;
}
