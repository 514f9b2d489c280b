import { type Annotation, isType } from "../../text/annotation.ts";
import { type SegmentedArticle, type Sentence, wordsOf } from "../../text/article.ts";
import type { Language } from "../../text/language.ts";
import { clip, overlaps } from "../../text/span.ts";
import type { CorpusView } from "../command.ts";
import { looseArticle } from "../loose-article.ts";
import { bareLines } from "./bare-text.ts";

/** Longer messages are read so far. */
const LONGEST_MESSAGE = 4_000;

/** What a message claims in one sentence. */
export interface Assertion {
  /** The whole sentence, as the message has it. */
  readonly text: string;
  /** The part of it that claims something. */
  readonly claimed: Sentence;
}

/** A message as an article: what reads articles can read it too. */
function asArticle(message: string, language: Language): SegmentedArticle {
  const text = bareLines(message.slice(0, LONGEST_MESSAGE)).join("\n\n");
  const sentences: Sentence[] = [];
  const article = looseArticle(text, language, sentences);
  for (const segment of language.segment(text, 0))
    sentences.push({ ...segment, article, number: sentences.length + 1 });
  return article;
}

/** The sentences of a message that claim something, in order. */
export const assertionsIn = (message: string, language: Language): readonly Assertion[] =>
  asArticle(message, language).sentences.flatMap((sentence) => {
    const text = wordsOf(sentence);
    const span = language.assertionIn(text);
    if (span === null) return [];
    const claimed = { ...sentence, start: sentence.start + span.start, end: sentence.start + span.end };
    return [{ text, claimed }];
  });

/** What is annotated in a sentence that no corpus has. */
function annotate(sentence: Sentence, { annotators }: Language): readonly Annotation[] {
  return annotators
    .flatMap((annotator): readonly Annotation[] => annotator.annotate(sentence.article, [sentence]))
    .filter((annotation) => overlaps(annotation, sentence))
    .map((annotation) => ({ ...annotation, ...clip(annotation, sentence) }));
}

/** A corpus as claims are compared with it. */
export type ClaimView = Omit<CorpusView, "annotations">;

/** The corpus, and one claim to be read like a sentence of it. */
export function withClaim(claim: Sentence, corpus: CorpusView): ClaimView {
  const annotations = annotate(claim, corpus.language);
  return {
    ...corpus,
    annotationsOf: (sentence, type) =>
      sentence === claim ? annotations.filter(isType(type)) : corpus.annotationsOf(sentence, type),
  };
}
