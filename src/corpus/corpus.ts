import type { Annotation } from "../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { clip, overlaps } from "../text/span.ts";

/** Sentences whose annotations are kept; about the most that a day's questions come back to. */
const KEPT = 50_000;

/** An immutable set of articles. What is found in a sentence is worked out when first asked for. */
export class Corpus {
  readonly articles: readonly SegmentedArticle[];
  readonly sentences: readonly Sentence[];
  readonly language: Language;
  readonly #annotations = new Map<Sentence, readonly Annotation[]>();

  constructor(articles: readonly SegmentedArticle[], language: Language) {
    this.articles = articles;
    this.sentences = articles.flatMap((article) => article.sentences);
    this.language = language;
  }

  /** What is annotated in a sentence, in order of place, each clipped to the sentence. */
  annotations(sentence: Sentence): readonly Annotation[] {
    const known = this.#annotations.get(sentence);
    if (known) return known;
    const found = this.language.annotators
      .flatMap((annotator) => annotator.annotate(sentence.article, [sentence]))
      .filter((annotation) => overlaps(annotation, sentence))
      .map((annotation) => ({ ...annotation, ...clip(annotation, sentence) }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    if (this.#annotations.size >= KEPT) this.#annotations.clear();
    this.#annotations.set(sentence, found);
    return found;
  }
}
