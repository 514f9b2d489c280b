import type { SegmentedArticle } from "../../text/article.ts";

/** Characters of texts that are kept as strings: some 4,000 articles. Fewer would come and go all the time under load. */
const MOST_KEPT = 16_000_000;

/** Texts as they were last read. They lie in their volumes as bytes anyway, so only the latest stay as strings as well. */
const kept = new Map<SegmentedArticle, string>();
let characters = 0;

/** The text of an article, read where it is not among the latest. */
export function textOf(article: SegmentedArticle, read: () => string): string {
  const known = kept.get(article);
  if (known !== undefined) return known;
  const text = read();
  if (characters + text.length > MOST_KEPT) {
    kept.clear();
    characters = 0;
  }
  kept.set(article, text);
  characters += text.length;
  return text;
}
