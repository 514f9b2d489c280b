import { type Sentence, wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { matchesIn } from "../text/matches.ts";
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

/** Whether a name's first word is none of the dictionary's: "Monday" and "President" are. */
function isRare(name: string, { words, term, meaning }: Language): boolean {
  const [first] = words(name);
  return first !== undefined && term(first) !== "" && meaning(term(first)) === undefined;
}

/**
 * What a sentence names beside people: bodies, places, events, as it prints them. What lies in one of the spans, as a
 * day does, is no topic.
 */
export function topicsIn(sentence: Sentence, without: readonly Span[], language: Language): string[] {
  if (sentence.kind !== "prose") return [];
  const words = wordsOf(sentence);
  return [...matchesIn(words, RUN)].flatMap(({ 0: run, index }) => {
    const start = sentence.start + index;
    if (without.some((span) => overlaps(span, { start, end: start + run.length }))) return [];
    // The first word of a sentence has a capital in any case.
    const isFirst = !LETTER.test(words.slice(0, index));
    const name = isFirst && !isRare(run, language) ? run.replace(FIRST_WORD, "") : run;
    return name.includes(" ") || isRare(name, language) ? [name] : [];
  });
}

/** How often what articles are about is named. */
export class Topics {
  readonly #counts = new Map<string, number>();

  add(topics: readonly string[]): void {
    for (const name of topics) {
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
}
