import type { Annotation, AnnotationType } from "../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { Annotations } from "./annotations.ts";
import type { Gleaning } from "./gleaning.ts";
import type { Stretch } from "./stretch.ts";
import { annotationsOf } from "./volumes/stored.ts";

/** An immutable set of articles. What is found in a sentence is worked out when first asked for, or was before. */
export class Corpus {
  readonly articles: readonly SegmentedArticle[];
  readonly language: Language;
  readonly #own: Annotations;

  constructor(articles: readonly SegmentedArticle[], language: Language) {
    this.articles = articles;
    this.language = language;
    this.#own = new Annotations(language);
  }

  /** What is annotated in a sentence, in order of place, each clipped to the sentence. */
  annotations(sentence: Sentence): readonly Annotation[] {
    return this.#keeper(sentence).all(sentence);
  }

  /** The same of one kind, without the work for the others. */
  annotationsOf(sentence: Sentence, type: AnnotationType): readonly Annotation[] {
    return this.#keeper(sentence).ofType(sentence, type);
  }

  /** What an article gives to the names of the corpus. */
  gleaning(article: SegmentedArticle, stretch: Stretch): Promise<Gleaning> {
    return (annotationsOf(article) ?? this.#own).gleaning(article, stretch);
  }

  /** Annotations stay with the volume that an article is stored in: corpora come and go, and share volumes. */
  #keeper({ article }: Sentence): Annotations {
    return annotationsOf(article) ?? this.#own;
  }
}
