import type { Sentence } from "../../text/article.ts";
import type { Span } from "../../text/span.ts";
import { boldRuns } from "./bold.ts";
import { glyphsOf } from "./glyphs.ts";

/** Words of an article shown as a quotation: a sentence, or one stretch of it. */
export interface Quotation {
  readonly sentence: Sentence;
  /** What is shown of the sentence. */
  readonly span: Span;
  readonly markdown: string;
}

const quoteMark = "> ";
const boldMark = "**";

function markdownOf(text: string, highlights: readonly Span[], span: Span): string {
  const shown = glyphsOf(text.slice(span.start, span.end));
  const runs = boldRuns(shown, highlights, text, span);
  const marks = new Set(runs.flatMap(({ from, to }) => [from, to]));
  const pieces = shown.map(({ markdown }, index) => (marks.has(index) ? boldMark : "") + markdown);
  const marked = pieces.join("") + (marks.has(shown.length) ? boldMark : "");
  return quoteMark + marked.replaceAll("\n", `\n${quoteMark}`);
}

/** Quotes a stretch of the sentence, all of it where none is given, with the highlights in bold. */
export function quote(sentence: Sentence, highlights: readonly Span[], span: Span = sentence): Quotation {
  return { sentence, span, markdown: markdownOf(sentence.article.text, highlights, span) };
}

/** The words a reader sees in a quotation's markdown: the way back from `quote`, as far as the eye can tell. */
export const readBack = (markdown: string): string =>
  markdown
    .split("\n")
    .map((line) => (line.startsWith(quoteMark) ? line.slice(quoteMark.length) : line))
    .join("\n")
    .replace(/\\([\s\S])|\*\*/g, (_, escaped: string | undefined) => escaped ?? "");
