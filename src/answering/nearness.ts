import { type Sentence, wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import type { Span } from "../text/span.ts";

/** How far from a stretch of its sentence words still belong to it, in characters. */
const NEARBY = 100;
const CLAUSE_ENDS = /[,;:()–—]/u;

/** Where asked words stand in a sentence. */
interface Standing extends Span {
  readonly term: string;
}

/** The asked words of one sentence, to tell how near they stand to a figure or a date in it. */
export class AskedWords {
  readonly #standing: readonly Standing[];
  readonly #sentence: Sentence;
  readonly #asked: ReadonlySet<string>;

  constructor(sentence: Sentence, asked: ReadonlySet<string>, language: Language) {
    this.#sentence = sentence;
    this.#asked = asked;
    this.#standing = language
      .wordSpans(wordsOf(sentence))
      .map(({ word, start, end }) => ({
        term: language.term(word),
        start: sentence.start + start,
        end: sentence.start + end,
      }))
      .filter(({ term }) => asked.has(term));
  }

  /** The share of what was asked that stands beside the stretch; what stands farther off counts less. */
  near(span: Span): number {
    const best = new Map<string, number>();
    for (const { term, start, end } of this.#standing) {
      const gap = Math.max(span.start - end, start - span.end, 0);
      best.set(term, Math.max(best.get(term) ?? 0, 1 - gap / NEARBY));
    }
    return this.#share([...best.values()].reduce((sum, each) => sum + each, 0));
  }

  /** The share of what was asked that stands in the same clause, told by commas and the like. */
  inClause(span: Span): number {
    const within = this.#clauseOf(span);
    const there = this.#standing.filter(({ start, end }) => start >= within.start && end <= within.end);
    return this.#share(new Set(there.map(({ term }) => term)).size);
  }

  #share(sum: number): number {
    return sum / Math.max(1, this.#asked.size);
  }

  #clauseOf({ start, end }: Span): Span {
    const { text } = this.#sentence.article;
    let [from, to] = [start, end];
    while (from > this.#sentence.start && !CLAUSE_ENDS.test(text.charAt(from - 1))) from--;
    while (to < this.#sentence.end && !CLAUSE_ENDS.test(text.charAt(to))) to++;
    return { start: from, end: to };
  }
}
