import type { SegmentedArticle, Sentence } from "../../text/article.ts";
import type { Span } from "../../text/span.ts";

/** Spans of an article, by the sentences that they touch: looked up for one sentence after the other. */
export class Placed<S extends Span> {
  readonly #bySentence = new Map<number, S[]>();

  /** The spans come in order of place. */
  constructor(spans: readonly S[], { sentences }: SegmentedArticle) {
    let first = 0;
    for (const span of spans) {
      while ((sentences[first]?.end ?? Number.POSITIVE_INFINITY) <= span.start) first++;
      for (let at = first; ; at++) {
        const sentence = sentences[at];
        if (!sentence || sentence.start >= span.end) break;
        this.#add(sentence.number, span);
      }
    }
  }

  /** Those that touch one of the sentences, each once, in order of place. */
  touching(sentences: readonly Sentence[]): S[] {
    return [...new Set(sentences.flatMap(({ number }) => this.#bySentence.get(number) ?? []))];
  }

  #add(number: number, span: S): void {
    const there = this.#bySentence.get(number);
    if (there) there.push(span);
    else this.#bySentence.set(number, [span]);
  }
}
