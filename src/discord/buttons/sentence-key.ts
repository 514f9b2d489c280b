import { hash as digest } from "node:crypto";
import type { CorpusView } from "../../answering/command.ts";
import { type SegmentedArticle, type Sentence, wordsOf } from "../../text/article.ts";

const short = (text: string, length: number): string => digest("sha256", text, "base64url").slice(0, length);

const articleKeyOf = ({ id }: SegmentedArticle): string => short(id, 16);
const wordsKeyOf = (sentence: Sentence): string => short(wordsOf(sentence), 10);

/** Articles by key, for as long as their corpus is in use. */
const known = new WeakMap<CorpusView["articles"], ReadonlyMap<string, SegmentedArticle>>();

function byKey(articles: CorpusView["articles"]): ReadonlyMap<string, SegmentedArticle> {
  const before = known.get(articles);
  if (before !== undefined) return before;
  const made = new Map(articles.map((article) => [articleKeyOf(article), article]));
  known.set(articles, made);
  return made;
}

/** A sentence as a button carries it: its article, its number and its words, each hashed or short. */
export const keyOfSentence = (sentence: Sentence): string =>
  `${articleKeyOf(sentence.article)}.${sentence.number}.${wordsKeyOf(sentence)}`;

const pattern = /^([\w-]{16})\.(\d{1,7})\.([\w-]{10})$/u;

/**
 * The sentence of a key, also where its number has changed. Undefined where the articles do not have it any longer, null
 * where it is no such key.
 */
export function sentenceOf(
  key: string,
  { articles }: Pick<CorpusView, "articles">,
): Sentence | undefined | null {
  const [, article = "", number, words] = pattern.exec(key) ?? [];
  if (words === undefined) return null;
  const sentences = byKey(articles).get(article)?.sentences ?? [];
  const there = sentences[Number(number) - 1];
  if (there !== undefined && wordsKeyOf(there) === words) return there;
  return sentences.find((sentence) => wordsKeyOf(sentence) === words);
}
