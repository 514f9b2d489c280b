import type { SegmentedArticle } from "../../../text/article.ts";
import { matchesIn } from "../../../text/matches.ts";
import { isCueWord } from "../quotations/cues.ts";
import type { FramesAt } from "../quotations/frame.ts";
import type { Paragraph } from "../quotations/paragraphs.ts";
import { reportedIn } from "./find.ts";
import type { ReportedSpeech } from "./told.ts";

const WORD = /\p{L}{3,20}/gu;

/** Whether a paragraph holds a word that can tell of speech: most others need not be read. */
function mayReport(text: string): boolean {
  for (const [word] of matchesIn(text, WORD))
    if (word === "according" || word === "According" || isCueWord(word.toLowerCase())) return true;
  return false;
}

/** What the paragraphs of an article report of somebody's words, in order. Headings and captions report nothing. */
export function reportedSpeech(
  { text }: SegmentedArticle,
  paragraphs: readonly Paragraph[],
  framesAt: FramesAt,
): ReportedSpeech[] {
  return paragraphs.flatMap((paragraph, index) => {
    if (paragraph.heading || !mayReport(text.slice(paragraph.start, paragraph.end))) return [];
    const fragments = paragraph.sentences.filter(({ kind }) => kind === "fragment");
    const isProse = (start: number): boolean =>
      !fragments.some((fragment) => fragment.start <= start && start < fragment.end);
    return framesAt(index).flatMap((frame) => (isProse(frame[0]?.start ?? 0) ? reportedIn(frame) : []));
  });
}
