import { type Sentence, wordsOf } from "../text/article.ts";
import { at } from "../text/at.ts";
import { matchesIn } from "../text/matches.ts";
import { firstStarting, firstWhere } from "../text/sorted.ts";
import type { Span } from "../text/span.ts";
import type { CorpusView } from "./command.ts";

/** How far from a stretch of its sentence words still belong to it, in characters. */
const NEARBY = 100;
const CLAUSE_ENDS = /[,;:()–—]/gu;

const gapBetween = (span: Span, word: Span | undefined): number =>
  word ? Math.max(span.start - word.end, word.start - span.end, 0) : Number.POSITIVE_INFINITY;

/** What knows the words of sentences. */
export type ReadWords = Pick<CorpusView, "language" | "wording">;

/** The asked words of one sentence, to tell how near they stand to a figure or a date in it. */
export class AskedWords {
  readonly #sentence: Sentence;
  readonly #asked: ReadonlySet<string>;
  readonly #corpus: ReadWords;
  #found: ReadonlyMap<string, readonly Span[]> | undefined;
  #clauseEnds: readonly number[] | undefined;

  constructor(sentence: Sentence, asked: ReadonlySet<string>, corpus: ReadWords) {
    this.#sentence = sentence;
    this.#asked = asked;
    this.#corpus = corpus;
  }

  /** The share of what was asked that stands beside the stretch; what stands farther off counts less. */
  near(span: Span): number {
    return this.#share(this.#nearnesses(span).reduce((sum, each) => sum + each, 0));
  }

  /** Whether all that was asked stands beside the stretch. */
  standsBeside(span: Span): boolean {
    return this.#nearnesses(span).filter((each) => each > 0).length === this.#asked.size;
  }

  /** The share of what was asked that stands in the same clause, told by commas and the like. */
  inClause(span: Span): number {
    const { start, end } = this.#clauseOf(span);
    let held = 0;
    for (const spans of this.#standing.values()) {
      const first = spans[firstStarting(start, spans)];
      if (first && first.end <= end) held++;
    }
    return this.#share(held);
  }

  /** Where each asked term stands, in order; most sentences have nothing in them that this is asked for. */
  get #standing(): ReadonlyMap<string, readonly Span[]> {
    this.#found ??= this.#find();
    return this.#found;
  }

  #find(): ReadonlyMap<string, readonly Span[]> {
    const found = new Map<string, Span[]>();
    const { language, wording } = this.#corpus;
    const { terms } = wording(this.#sentence);
    if (!terms.some((term) => this.#asked.has(term))) return found;
    const from = this.#sentence.start;
    for (const [place, { start, end }] of language.wordSpans(wordsOf(this.#sentence)).entries()) {
      const term = at(terms, place);
      if (!this.#asked.has(term)) continue;
      const span = { start: from + start, end: from + end };
      const known = found.get(term);
      if (known) known.push(span);
      else found.set(term, [span]);
    }
    return found;
  }

  /** How near each asked term that the sentence has comes to the stretch, 1 to 0. */
  #nearnesses(span: Span): number[] {
    return Array.from(this.#standing.values(), (spans) => {
      const next = firstStarting(span.start, spans);
      const gap = Math.min(gapBetween(span, spans[next]), gapBetween(span, spans[next - 1]));
      return Math.max(0, 1 - gap / NEARBY);
    });
  }

  #share(sum: number): number {
    return sum / Math.max(1, this.#asked.size);
  }

  #clauseOf({ start, end }: Span): Span {
    this.#clauseEnds ??= Array.from(
      matchesIn(wordsOf(this.#sentence), CLAUSE_ENDS),
      ({ index }) => this.#sentence.start + index,
    );
    const ends = this.#clauseEnds;
    const place = (offset: number): number => firstWhere(ends.length, (middle) => at(ends, middle) >= offset);
    const before = ends[place(start) - 1];
    return {
      start: before === undefined ? this.#sentence.start : before + 1,
      end: ends[place(end)] ?? this.#sentence.end,
    };
  }
}
