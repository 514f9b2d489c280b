import type { SegmentedArticle, Sentence } from "../text/article.ts";
import type { Language, Segment } from "../text/language.ts";
import { headlineOf } from "./headline.ts";
import type { Draft } from "./reader.ts";

/** How far from the top a date of publication is looked for, in segments and in characters of a sentence. */
const DATELINE = { segments: 8, characters: 60 };

function withSentences(
  article: Omit<SegmentedArticle, "sentences">,
  segments: readonly Segment[],
): SegmentedArticle {
  const sentences: Sentence[] = [];
  const whole: SegmentedArticle = { ...article, sentences };
  segments.forEach((segment, i) => {
    sentences.push({ ...segment, article: whole, number: i + 1 });
  });
  return whole;
}

/** A whole day printed above the text or at the head of its first sentence. */
function datelineOf(article: SegmentedArticle, language: Language): string | null {
  const dates = language.annotators.find(({ type }) => type === "date");
  const prose = article.sentences.findIndex(({ kind }) => kind === "prose");
  const top = article.sentences.slice(0, Math.min(prose + 1, DATELINE.segments));
  for (const sentence of top)
    for (const date of dates?.annotate(article, [sentence]) ?? []) {
      const near = sentence.kind === "fragment" || date.start - sentence.start < DATELINE.characters;
      if (date.type === "date" && near && /^\d{4}-\d{2}-\d{2}$/.test(date.value ?? ""))
        return date.value ?? null;
    }
  return null;
}

/** `Source: The Herald` on a line of its own near the top. */
const sourceLine = (text: string): string | null =>
  /^[ \t]*Source:[ \t]*(\S.{0,80}?)[ \t]*$/imu.exec(text.slice(0, 1000))?.[1] ?? null;

/** An article from what its file says of it and, where the file is silent, from its first lines. */
export function articleOf(draft: Draft, id: string, file: string, language: Language): SegmentedArticle {
  const segments = language.segment(draft.text, draft.bodyStart);
  const body = draft.text.slice(draft.bodyStart);
  const article = withSentences(
    {
      id,
      title: draft.title ?? headlineOf(draft.text, segments),
      source: draft.source ?? sourceLine(body),
      date: draft.date ?? null,
      url: draft.url ?? null,
      language: draft.language ?? language.code,
      file,
      text: draft.text,
      bodyStart: draft.bodyStart,
    },
    segments,
  );
  if (article.date !== null) return article;
  const date = datelineOf(article, language);
  return date === null ? article : withSentences({ ...article, date }, segments);
}
