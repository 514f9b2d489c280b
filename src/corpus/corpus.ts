import type { Annotation, AnnotationType } from "../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../text/article.ts";
import type { Annotator, Language } from "../text/language.ts";
import { clip, overlaps } from "../text/span.ts";

/** Sentences whose annotations are kept; about the most that a day's questions come back to. */
const KEPT = 50_000;

type Kept = Map<Sentence, readonly Annotation[]>;

const inOrder = (a: Annotation, b: Annotation): number => a.start - b.start || b.end - a.end;

/** An immutable set of articles. What is found in a sentence is worked out when first asked for. */
export class Corpus {
  readonly articles: readonly SegmentedArticle[];
  readonly sentences: readonly Sentence[];
  readonly language: Language;
  readonly #kept: ReadonlyMap<Annotator, Kept>;

  constructor(articles: readonly SegmentedArticle[], language: Language) {
    this.articles = articles;
    this.sentences = articles.flatMap((article) => article.sentences);
    this.language = language;
    this.#kept = new Map(language.annotators.map((annotator) => [annotator, new Map()]));
  }

  /** What is annotated in a sentence, in order of place, each clipped to the sentence. */
  annotations(sentence: Sentence): readonly Annotation[] {
    return this.#found(sentence, this.language.annotators);
  }

  /** The same of one kind, without the work for the others. */
  annotationsOf(sentence: Sentence, type: AnnotationType): readonly Annotation[] {
    return this.#found(
      sentence,
      this.language.annotators.filter((annotator) => annotator.type === type),
    );
  }

  #found(sentence: Sentence, annotators: readonly Annotator[]): readonly Annotation[] {
    return annotators.flatMap((annotator) => this.#by(annotator, sentence)).sort(inOrder);
  }

  #by(annotator: Annotator, sentence: Sentence): readonly Annotation[] {
    const kept = this.#kept.get(annotator);
    const known = kept?.get(sentence);
    if (known) return known;
    const found = annotator
      .annotate(sentence.article, [sentence])
      .filter((annotation) => overlaps(annotation, sentence))
      .map((annotation) => ({ ...annotation, ...clip(annotation, sentence) }));
    if (kept && kept.size >= KEPT) kept.clear();
    kept?.set(sentence, found);
    return found;
  }
}
