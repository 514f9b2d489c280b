import { type Sentence, wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { overlaps, type Span } from "../text/span.ts";

/** Words with a capital, one after the other, also over "of". */
const RUN = /\p{Lu}[\p{L}\p{N}&-]{1,40}(?: (?:of )?\p{Lu}[\p{L}\p{N}&-]{1,40}){0,4}/gu;
const LETTER = /\p{L}/u;
const FIRST_WORD = /^\S+\s*/u;

/** Named less often it is no topic. */
const FEWEST = 2;
const MOST_TOPICS = 20_000;
/** So many different ones are counted at most: those that come first. */
const MOST_COUNTED = 300_000;

/** What articles are about beside people: bodies, places, events, as they print them. */
export class Topics {
  readonly #language: Language;
  readonly #counts = new Map<string, number>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** Reads a sentence; what lies in one of the spans, as a day does, is no topic. */
  add(sentence: Sentence, without: readonly Span[]): void {
    if (sentence.kind !== "prose") return;
    const words = wordsOf(sentence);
    for (const { 0: run, index } of words.matchAll(RUN)) {
      const start = sentence.start + index;
      if (without.some((span) => overlaps(span, { start, end: start + run.length }))) continue;
      // The first word of a sentence has a capital in any case.
      const isFirst = !LETTER.test(words.slice(0, index));
      const name = isFirst && !this.#isRare(run) ? run.replace(FIRST_WORD, "") : run;
      if (!name.includes(" ") && !this.#isRare(name)) continue;
      const count = this.#counts.get(name);
      if (count !== undefined || this.#counts.size < MOST_COUNTED) this.#counts.set(name, (count ?? 0) + 1);
    }
  }

  /** Those named often, most often first, without the names given. */
  ranked(without: ReadonlySet<string>): readonly string[] {
    return [...this.#counts]
      .filter(([name, count]) => count >= FEWEST && !without.has(name))
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, MOST_TOPICS)
      .map(([name]) => name);
  }

  /** Whether a name's first word is none of the dictionary's: "Monday" and "President" are. */
  #isRare(name: string): boolean {
    const { words, term, meaning } = this.#language;
    const [first] = words(name);
    return first !== undefined && term(first) !== "" && meaning(term(first)) === undefined;
  }
}
