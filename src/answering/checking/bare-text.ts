/** A mark for the end of a line, where a text has to stand on one line. */
export const LINE_MARK = "¶";

const CODE_BLOCK = /```[\s\S]*?(?:```|$)/gu;
/** From here on all is a quotation. */
const QUOTED_REST = /^ {0,3}>>> /u;
const QUOTED_LINE = /^ {0,3}>(?: |$)/u;

/** What is no word of the writer's, and what takes its place. */
const REPLACEMENTS: readonly (readonly [RegExp, string])[] = [
  [/\|\|[^|]+\|\|/gu, " "],
  [/<a?:\w{1,40}:\d{1,25}>/gu, " "],
  [/<t:-?\d{1,15}(?::[a-zA-Z])?>/gu, "…"],
  [/<(?:@[!&]?|#)\d{1,25}>|<\/[^<>]{1,120}:\d{1,25}>/gu, "@…"],
  [/\]\(<?https?:[^\s()]{1,2000}\)/gu, "]"],
  [/<?\bhttps?:\/\/[^\s<>]{1,4000}>?/gu, " "],
  [/(?<![\w:]):[a-z][\w+-]{1,40}:(?![\w:])/giu, " "],
  [/\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u{1f3fb}-\u{1f3ff}]|\u200d|\ufe0f/gu, " "],
  [/^\s{0,20}(?:[-*•‣]|\d{1,2}[.)]|-?#{1,3})\s+/u, ""],
  [/[*`\\]|~~|__/gu, ""],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, ""],
  [/\s+/gu, " "],
  // Whom a line is addressed to.
  [/^ ?(?:@… ?,? ?)+/u, ""],
];

const bareLine = (line: string): string =>
  REPLACEMENTS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line).trim();

/**
 * What the writer of a message says in it, a line each: no quotation of others, code, address, emoji, spoiler or
 * formatting; a mention in the middle of a sentence is "@…".
 */
export function bareLines(message: string): readonly string[] {
  const lines = message.replace(CODE_BLOCK, "\n").split(/[\r\n¶]+/u);
  const rest = lines.findIndex((line) => QUOTED_REST.test(line.trimStart()));
  return (rest < 0 ? lines : lines.slice(0, rest))
    .filter((line) => !QUOTED_LINE.test(line.trimStart()))
    .map(bareLine)
    .filter(Boolean);
}

/** The same on one line, from which the lines can be told again. */
export const bareText = (message: string): string => bareLines(message).join(` ${LINE_MARK} `);
