import { type Annotation, isType, type QuotationAnnotation } from "./annotation.ts";
import type { SegmentedArticle, Sentence } from "./article.ts";
import { overlaps, type Span } from "./span.ts";

/** Gives what is annotated in a sentence, clipped to it. */
export type Annotations = (sentence: Sentence) => readonly Annotation[];

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|his|her|one)$/i;
/** A mention longer than this is a clause, not a name. */
const LONGEST_NAME = 60;

const sentenceAt = (article: SegmentedArticle, offset: number): Sentence | undefined =>
  article.sentences.find(({ start, end }) => start <= offset && offset < end);

const mentionOf = ({ speakerStart, speakerEnd }: QuotationAnnotation): Span | undefined =>
  speakerStart === undefined || speakerEnd === undefined
    ? undefined
    : { start: speakerStart, end: speakerEnd };

/** The named speaker of the nearest quotation before this one in its paragraph: whom "he added" goes on from. */
function speakerBefore(offset: number, sentence: Sentence, annotations: Annotations): string | undefined {
  const { sentences } = sentence.article;
  for (let at = sentence.number - 1; at >= 0; at--) {
    const other = sentences[at];
    if (other?.paragraph !== sentence.paragraph) return undefined;
    const before = annotations(other)
      .filter(isType("quotation"))
      .filter(({ start, speaker }) => start < offset && speaker !== undefined && !PRONOUN.test(speaker))
      .at(-1);
    if (before) return speakerOf(before, other, annotations);
  }
  return undefined;
}

/** Whom "he" or "she" means where only one person is named before it in its paragraph. */
function onlyPersonBefore(offset: number, sentence: Sentence, annotations: Annotations): string | undefined {
  const names = sentence.article.sentences
    .filter(({ paragraph, start }) => paragraph === sentence.paragraph && start < offset)
    .flatMap((each) => annotations(each).filter(isType("person")))
    .filter(({ end }) => end <= offset)
    .map(({ name }) => name);
  return new Set(names).size === 1 ? names[0] : undefined;
}

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/gu, " ")
    .replace(/^(?:the|an?) /, "");

/** The one person whom the article gives an office: "the Acme chief", where it says who that is. */
function holderOf(office: string, article: SegmentedArticle, annotations: Annotations): string | undefined {
  const holders = article.sentences
    .flatMap((sentence) => annotations(sentence).filter(isType("person")))
    .filter(({ role }) => role !== undefined && folded(role) === folded(office))
    .map(({ name }) => name);
  return new Set(holders).size === 1 ? holders[0] : undefined;
}

/**
 * The name that a quotation's mention of its speaker stands for: the person's fullest name (also where only the
 * office is mentioned, if the article says who holds it), or the words as printed without their article. Undefined where the article names none, or only by a pronoun that nothing resolves.
 */
export function speakerOf(
  quotation: QuotationAnnotation,
  sentence: Sentence,
  annotations: Annotations,
): string | undefined {
  const mention = mentionOf(quotation);
  if (!mention || quotation.speaker === undefined) return undefined;
  if (PRONOUN.test(quotation.speaker)) {
    const before = speakerBefore(quotation.start, sentence, annotations);
    const isOne = /^(?:s?he)$/i.test(quotation.speaker);
    return before ?? (isOne ? onlyPersonBefore(mention.start, sentence, annotations) : undefined);
  }
  const home = sentenceAt(sentence.article, mention.start);
  const person =
    home &&
    annotations(home)
      .filter(isType("person"))
      .find((each) => overlaps(each, mention));
  if (person) return person.name;
  const words = quotation.speaker.replace(/^(?:the|an?)\s/i, "");
  const holder = holderOf(words, sentence.article, annotations);
  if (holder !== undefined) return holder;
  return words.length <= LONGEST_NAME ? words : undefined;
}
