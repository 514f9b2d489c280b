import type { SegmentedArticle, Sentence } from "../text/article.ts";
import type { Language, Segment } from "../text/language.ts";
import { type Head, headOf } from "./head/head.ts";
import { headlineOf } from "./head/headline.ts";
import { publishedOn } from "./head/published.ts";
import { sourceIn } from "./head/source.ts";
import type { Draft } from "./reader.ts";

type Unsegmented = Omit<SegmentedArticle, "sentences">;

function withSentences(article: Unsegmented, segments: readonly Segment[]): SegmentedArticle {
  const sentences: Sentence[] = [];
  const whole: SegmentedArticle = { ...article, sentences };
  segments.forEach(({ start, end, paragraph, kind }, i) => {
    // Written out: an object spread into another may take five times the memory, and there are millions.
    sentences.push({ start, end, paragraph, kind, article: whole, number: i + 1 });
  });
  return whole;
}

/** So much of a text tells what its first lines say. */
const HEAD = 3000;

/** Outlet and day as `articleOf` would find them, for the price of the first lines. */
export function originOf(
  draft: Draft,
  file: string,
  language: Language,
): Pick<SegmentedArticle, "source" | "date"> {
  const { source = null, date = null } = draft;
  if (source !== null && date !== null) return { source, date };
  const text = draft.text.slice(0, draft.bodyStart + HEAD);
  const { source: found, date: day } = articleOf({ ...draft, text }, "", file, language);
  return { source: found, date: day };
}

/** An article from what its file says of it and, where the file is silent, from its first lines. */
export function articleOf(draft: Draft, id: string, file: string, language: Language): SegmentedArticle {
  const segments = language.segment(draft.text, draft.bodyStart);
  const known: Unsegmented = {
    id,
    title: draft.title ?? "",
    source: draft.source ?? null,
    date: draft.date ?? null,
    url: draft.url ?? null,
    authors: draft.authors ?? [],
    language: draft.language ?? language.code,
    file,
    text: draft.text,
    bodyStart: draft.bodyStart,
    places: draft.places ?? [],
  };
  const isWhole = known.title !== "" && known.source !== null && known.date !== null;
  if (isWhole) return withSentences(known, segments);
  return withSentences(completed(known, headOf({ ...known, sentences: [] }, segments, language)), segments);
}

/** The article with what is missing found in the head of its text. */
function completed(article: Unsegmented, head: Head): Unsegmented {
  const title = article.title || headlineOf(head);
  const source = article.source ?? sourceIn(article.text.slice(article.bodyStart), head, title) ?? null;
  return { ...article, title, source, date: article.date ?? publishedOn(head) };
}
