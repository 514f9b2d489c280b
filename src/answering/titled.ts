import type { SegmentedArticle } from "../text/article.ts";
import type { Language } from "../text/language.ts";

/** The words of titles and ids with a space around each; articles outlive the corpora they are in. */
const known = new WeakMap<SegmentedArticle, string>();

function wordsOf(article: SegmentedArticle, language: Language): string {
  const before = known.get(article);
  if (before !== undefined) return before;
  const words = ` ${language.words(`${article.title} ${article.id}`).join(" ")} `;
  known.set(article, words);
  return words;
}

/** The first article whose title or id holds all the words; the last may be the beginning of one. */
export function titledWith(
  typed: string,
  articles: readonly SegmentedArticle[],
  language: Language,
): SegmentedArticle | undefined {
  const asked = language.words(typed);
  if (asked.length === 0) return undefined;
  const wanted = asked.map((word, at) => (at === asked.length - 1 ? ` ${word}` : ` ${word} `));
  return articles.find((article) => {
    const words = wordsOf(article, language);
    return wanted.every((each) => words.includes(each));
  });
}
