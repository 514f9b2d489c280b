import * as z from "zod";
import { FIELDS, KINDS } from "../../corpus/volumes/articles-data.ts";
import type { SegmentedArticle, Sentence } from "../../text/article.ts";

const SCHEMA = z.object({
  id: z.string(),
  title: z.string(),
  source: z.string().nullable(),
  date: z.string().nullable(),
  url: z.string().nullable(),
  authors: z.array(z.string()),
  language: z.string(),
  file: z.string(),
  bodyStart: z.number(),
  places: z.array(
    z.object({
      start: z.number(),
      page: z.number().exactOptional(),
      seconds: z.number().exactOptional(),
    }),
  ),
  text: z.string(),
  /** Start, end, paragraph and kind of each sentence. */
  sentences: z.array(z.number()),
});

/** An article as it is written down, with its sentences as they were cut then. */
export function written(article: SegmentedArticle): z.output<typeof SCHEMA> {
  const { id, title, source, date, url, authors, language, file, bodyStart, places, text } = article;
  const sentences = article.sentences.flatMap(({ start, end, paragraph, kind }) => [
    start,
    end,
    paragraph,
    KINDS.indexOf(kind),
  ]);
  const about = { id, title, source, date, url, authors: [...authors], language, file, bodyStart };
  return { ...about, places: [...places], text, sentences };
}

/** The article that was written down; throws where it was something else. */
export function readBack(content: unknown): SegmentedArticle {
  const { sentences: numbers, ...about } = SCHEMA.parse(content);
  const sentences: Sentence[] = [];
  const article: SegmentedArticle = { ...about, sentences };
  for (let at = 0; at < numbers.length; at += FIELDS) {
    const [start = 0, end = 0, paragraph = 0, kind = 0] = numbers.slice(at, at + FIELDS);
    const number = sentences.length + 1;
    sentences.push({ start, end, paragraph, kind: KINDS[kind] ?? "fragment", article, number });
  }
  return article;
}
