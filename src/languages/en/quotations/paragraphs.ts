import type { SegmentedArticle, Sentence } from "../../../text/article.ts";
import type { Span } from "../../../text/span.ts";
import { type QuotedSpan, quotedSpans } from "./spans.ts";

/** A paragraph with its quotations, as offsets into the article. */
export interface Paragraph extends Span {
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly QuotedSpan[];
  /** All of it are headings, captions' credits and the like: nobody speaks in it. */
  readonly heading: boolean;
  /** A line of marks (`***`) parts it from the paragraph before. */
  readonly apart: boolean;
}

/** The last line of a gap is what stands before the next paragraph in its own line: a list bullet, a `>`. */
const holdsSeparator = (gap: string): boolean =>
  gap
    .split("\n")
    .slice(1, -1)
    .some((line) => line.trim() !== "");

function paragraphOf(article: SegmentedArticle, sentences: readonly Sentence[], from: number): Paragraph {
  const start = sentences[0]?.start ?? from;
  const end = sentences.at(-1)?.end ?? from;
  const quotations = quotedSpans(article.text.slice(start, end)).map((span) => ({
    ...span,
    start: span.start + start,
    end: span.end + start,
  }));
  const heading = sentences.every((sentence) => sentence.kind === "fragment");
  return {
    start,
    end,
    sentences,
    quotations,
    heading,
    apart: holdsSeparator(article.text.slice(from, start)),
  };
}

/** The paragraphs of an article, in order. */
export function paragraphsOf(article: SegmentedArticle): Paragraph[] {
  const out: Paragraph[] = [];
  let sentences: Sentence[] = [];
  const close = (): void => {
    if (sentences.length > 0) out.push(paragraphOf(article, sentences, out.at(-1)?.end ?? article.bodyStart));
    sentences = [];
  };
  for (const sentence of article.sentences) {
    if (sentences[0] && sentences[0].paragraph !== sentence.paragraph) close();
    sentences.push(sentence);
  }
  close();
  return out;
}
