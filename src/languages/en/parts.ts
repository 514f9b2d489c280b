import type { SegmentedArticle, Sentence } from "../../text/article.ts";

/** An article that weighs at most so much is read as a whole: some eight thousand words. */
const LONGEST_WHOLE = 50_000;
/** A longer one is read in parts of about so much, each cut where a paragraph begins. */
const PART = 20_000;
/** A paragraph that is longer is cut all the same. */
const LONGEST_PART = 25_000;
/** A sentence weighs as much as it has characters, and at least this: thousands of short ones take longer to read. */
const LIGHTEST = 50;

const weightOf = (characters: number, sentences: number): number =>
  Math.max(characters, LIGHTEST * sentences);

/** How an article is read: a part has all of the text, and of the sentences its own. */
interface Part {
  readonly article: SegmentedArticle;
  /** Whether it ends or begins in the middle of a paragraph: where quotations open and close is not known in it. */
  readonly isTorn: boolean;
}

const parts = new WeakMap<SegmentedArticle, Part>();
const cut = new WeakMap<SegmentedArticle, readonly Part[]>();

/**
 * Whether this is a part of an article. What names and offices stand for may be told outside of it, so that only what is
 * printed may be said of them.
 */
export const isPart = (article: SegmentedArticle): boolean => parts.has(article);

/** Whether quotations of this article, or of this part of one, can be told from what stands between them. */
export const isTorn = (article: SegmentedArticle): boolean => parts.get(article)?.isTorn ?? false;

function partOf(whole: SegmentedArticle, sentences: readonly Sentence[], isTorn: boolean): Part {
  const { id, title, source, date, url, authors, language, file, text, places } = whole;
  const about = { id, title, source, date, url, authors, language, file, text, places };
  const article = { ...about, bodyStart: sentences[0]?.start ?? whole.bodyStart, sentences };
  const part = { article, isTorn };
  parts.set(article, part);
  return part;
}

function cutUp(whole: SegmentedArticle): readonly Part[] {
  const out: Part[] = [];
  let sentences: Sentence[] = [];
  let isTorn = false;
  const close = (tears: boolean): void => {
    if (sentences.length > 0) out.push(partOf(whole, sentences, isTorn || tears));
    isTorn = tears;
    sentences = [];
  };
  for (const sentence of whole.sentences) {
    const weight = weightOf(sentence.end - (sentences[0]?.start ?? sentence.start), sentences.length + 1);
    const isNew = sentences.at(-1)?.paragraph !== sentence.paragraph;
    if (weight > (isNew ? PART : LONGEST_PART)) close(!isNew);
    sentences.push(sentence);
  }
  close(false);
  return out;
}

function partsOf(article: SegmentedArticle): readonly Part[] {
  const known = cut.get(article) ?? cutUp(article);
  cut.set(article, known);
  return known;
}

/**
 * Reads those parts of an article in which the sentences stand. How long an article is tells nothing of how long others
 * have to wait, as no part is read that is not asked for.
 */
export function inParts<T>(
  article: SegmentedArticle,
  sentences: readonly Sentence[],
  read: (part: SegmentedArticle, sentences: readonly Sentence[]) => readonly T[],
): readonly T[] {
  const weight = weightOf(article.text.length - article.bodyStart, article.sentences.length);
  if (isPart(article) || weight <= LONGEST_WHOLE) return read(article, sentences);
  return partsOf(article).flatMap(({ article: part }) => {
    const [first, last] = [part.sentences[0]?.number ?? 0, part.sentences.at(-1)?.number ?? 0];
    const own = sentences.filter(({ number }) => first <= number && number <= last);
    return own.length > 0 ? read(part, own) : [];
  });
}
