import type { Annotation, AnnotationType } from "../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../text/article.ts";
import type { Annotator, Language } from "../text/language.ts";
import { clip, overlaps } from "../text/span.ts";
import { type Gleaning, glean } from "./gleaning.ts";
import type { Stretch } from "./stretch.ts";

/** Sentences whose annotations are kept; about the most that a day's questions come back to. */
const KEPT = 20_000;

const GLEANED: readonly AnnotationType[] = ["person", "quotation", "reported", "date"];

const inOrder = (a: Annotation, b: Annotation): number => a.start - b.start || b.end - a.end;

/** Annotations that were worked out before, of one kind or of all; undefined for a sentence that they do not cover. */
export interface Known {
  of(sentence: Sentence, type?: AnnotationType): readonly Annotation[] | undefined;
  gleaning(article: SegmentedArticle): Gleaning | undefined;
}

/** What is found in the sentences of some articles: read where it is known, else worked out when first asked for. */
export class Annotations {
  readonly language: Language;
  readonly #kept: ReadonlyMap<Annotator, Map<Sentence, readonly Annotation[]>>;
  readonly #gleanings = new WeakMap<SegmentedArticle, Gleaning>();
  #known: Known | undefined;

  constructor(language: Language, known?: Known) {
    this.language = language;
    this.#known = known;
    this.#kept = new Map(language.annotators.map((annotator) => [annotator, new Map()]));
  }

  /** Whether all has been worked out. */
  get isComplete(): boolean {
    return this.#known !== undefined;
  }

  /** From now on these are read; what was worked out is let go. */
  learn(known: Known): void {
    this.#known = known;
    for (const kept of this.#kept.values()) kept.clear();
  }

  /** What is annotated in a sentence, in order of place, each clipped to the sentence. */
  all(sentence: Sentence): readonly Annotation[] {
    return this.#known?.of(sentence) ?? this.#found(sentence, this.language.annotators);
  }

  /** The same of one kind, without the work for the others. */
  ofType(sentence: Sentence, type: AnnotationType): readonly Annotation[] {
    const known = this.#known?.of(sentence, type);
    if (known) return known;
    return this.#found(
      sentence,
      this.language.annotators.filter((annotator) => annotator.type === type),
    );
  }

  /**
   * What an article gives to names; read where it is known, else gleaned sentence by sentence, so that others get their
   * turn.
   */
  async gleaning(article: SegmentedArticle, stretch: Stretch): Promise<Gleaning> {
    const known = this.#known?.gleaning(article) ?? this.#gleanings.get(article);
    if (known) return known;
    for (const sentence of article.sentences) {
      // The first of a kind may have all of the article read.
      for (const type of GLEANED) {
        this.ofType(sentence, type);
        if (stretch.isOver) await stretch.pause();
      }
    }
    const gleaned = glean(article, this.language, (sentence, type) => this.ofType(sentence, type));
    this.#gleanings.set(article, gleaned);
    return gleaned;
  }

  #found(sentence: Sentence, annotators: readonly Annotator[]): readonly Annotation[] {
    return annotators.flatMap((annotator) => this.#by(annotator, sentence)).sort(inOrder);
  }

  #by(annotator: Annotator, sentence: Sentence): readonly Annotation[] {
    const kept = this.#kept.get(annotator);
    const before = kept?.get(sentence);
    if (before) return before;
    const found = annotator
      .annotate(sentence.article, [sentence])
      .filter((annotation) => overlaps(annotation, sentence))
      .map((annotation) => ({ ...annotation, ...clip(annotation, sentence) }));
    if (kept && kept.size >= KEPT) kept.clear();
    kept?.set(sentence, found);
    return found;
  }
}
