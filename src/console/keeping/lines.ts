import type { Result } from "../../library/adding/result.ts";
import type { Status } from "../../library/library.ts";
import { plural } from "../../size.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import { english } from "../../text/saying.ts";
import { nameOf } from "../citation.ts";
import { harmless } from "../style.ts";

/** Something to say as a line for people, or as an object for programs. */
export interface Line {
  readonly text: string;
  /** Null where another line has it. */
  readonly json: object | null;
}

const sentencesOf = (articles: readonly SegmentedArticle[]): number =>
  articles.reduce((sum, { sentences }) => sum + sentences.length, 0);

const articleJson = ({ id, title, source, date, url, file, sentences }: SegmentedArticle): object => ({
  id,
  title,
  source,
  date,
  url,
  file,
  sentences: sentences.length,
});

function contents(articles: readonly SegmentedArticle[]): string {
  const [first] = articles;
  if (!first) return "";
  const what = articles.length === 1 ? `“${harmless(first.title)}”` : plural(articles.length, "article");
  return `${what} (${plural(sentencesOf(articles), "sentence")})`;
}

/** What became of a file: "added  harbour.html  “The harbour opens” (12 sentences)". */
export function resultLine({ outcome, name, articles, reason }: Result): Line {
  const said = reason === undefined ? "" : harmless(english(reason));
  const text = [outcome, harmless(name), contents(articles), said].filter(Boolean).join("  ");
  const json = { name, outcome, articles: articles.map(articleJson), reason: said || null };
  return { text, json };
}

export const articleLine = (article: SegmentedArticle): Line => ({
  text: `${harmless(article.id)}  ${nameOf(article)} (${plural(article.sentences.length, "sentence")})`,
  json: articleJson(article),
});

/** How a shelf stands, then what of it could not be read, a line each. */
export function statusLines({ articles, sentences, files, problems, readAt }: Status): readonly Line[] {
  const standing = [plural(articles, "article"), plural(sentences, "sentence")].join(", ");
  const json = { articles, sentences, files, problems, readAt: new Date(readAt).toISOString() };
  return [
    { text: `${standing} in ${plural(files, "file")}`, json },
    ...problems.map(({ file, reason }) => ({ text: harmless(`${file}: it ${reason}.`), json: null })),
  ];
}
