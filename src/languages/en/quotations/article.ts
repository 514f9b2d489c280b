import type { Span } from "../../../text/span.ts";
import type { Attribution } from "./attribution.ts";
import type { Frame, FramesAt } from "./frame.ts";
import type { Paragraph } from "./paragraphs.ts";
import {
  continuesArticle,
  continuesParagraph,
  continuesSentence,
  type Known,
  standsAlone,
} from "./rules/continued.ts";
import { bySentence, isFewWords } from "./sentence.ts";

export interface AttributedQuotation extends Span {
  /** Null where the article does not name the speaker. */
  readonly attribution: Attribution | null;
}

/** The last sentence before a paragraph, where nothing parts the two. */
function lastFrameBefore(
  paragraphs: readonly Paragraph[],
  index: number,
  framesAt: FramesAt,
): Frame | undefined {
  const previous = paragraphs[index - 1];
  if (!previous || previous.heading || paragraphs[index]?.apart) return undefined;
  return framesAt(index - 1).at(-1);
}

/** Who says the quotation at a place of a paragraph's frame: its sentence tells, else what it continues. */
function attributionOf(
  frames: readonly Frame[],
  index: number,
  at: number,
  known: Known,
  lastBefore: () => Frame | undefined,
): Attribution | null {
  const frame = frames[index];
  const quotation = frame?.[at];
  if (!frame || quotation?.kind !== "quoted") return null;
  const found = bySentence(frame, at);
  if (found) return found;
  if (at > 0) return isFewWords(quotation) ? null : continuesSentence(frame, at, known);
  if (index > 0) {
    const mayGoOn = standsAlone(frame, at) || !isFewWords(quotation);
    return mayGoOn ? continuesParagraph(frame, at, frames[index - 1], known) : null;
  }
  const alone = frames.length === 1 && standsAlone(frame, at);
  return continuesArticle(quotation, alone, lastBefore(), known);
}

/** The quotations of the paragraphs of an article, in order, each with its speaker where the article names one. */
export function attributedQuotations(
  paragraphs: readonly Paragraph[],
  framesAt: FramesAt,
): AttributedQuotation[] {
  const known = new Map<number, Attribution>();
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.quotations.length > 0 && !paragraph.heading) {
      const frames = framesAt(index);
      const lastBefore = (): Frame | undefined => lastFrameBefore(paragraphs, index, framesAt);
      frames.forEach((frame, i) => {
        frame.forEach((item, at) => {
          const found = item.kind === "quoted" ? attributionOf(frames, i, at, known, lastBefore) : null;
          if (found) known.set(item.start, found);
        });
      });
    }
    return paragraph.quotations.map(({ start, end }) => ({
      start,
      end,
      attribution: known.get(start) ?? null,
    }));
  });
}
