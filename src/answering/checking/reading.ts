import type { DateAnnotation, FigureAnnotation } from "../../text/annotation.ts";
import { type Sentence, wordsOf } from "../../text/article.ts";
import type { Word } from "../../text/language.ts";
import { overlaps, type Span } from "../../text/span.ts";
import type { ClaimView } from "./claims.ts";

/** Longer sentences are not compared word by word. */
const MOST_TOKENS = 120;

/** A word that names something, or a figure with all its words. */
export interface Token extends Span {
  readonly term: string;
  /** Whether it is part of a name. */
  readonly isName: boolean;
  readonly figure?: FigureAnnotation;
  /** The word that denies it, as printed. */
  readonly denial?: string;
  /** The word that gives it its part: "to", "from". */
  readonly direction?: string;
  /** Whether it is one that is known: "the dam". */
  readonly isDefinite?: boolean;
}

/** A word that makes what is said a view or a plan, or denies it. */
export interface Reservation {
  readonly kind: "doubt" | "denial";
  readonly term: string;
  readonly start: number;
}

/** A sentence as claims are compared. Dates stand apart: where they stand in a sentence says nothing. */
export interface Reading {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly dates: readonly DateAnnotation[];
  /** Words that make it a view or a plan, by term, or that deny, in order. */
  readonly reservations: readonly Reservation[];
  /** Where clauses begin that take nothing back. */
  readonly goesOn: readonly number[];
}

/** Collects tokens from the words of a sentence, in order. */
class Reader {
  readonly tokens: Token[] = [];
  readonly reservations: Reservation[] = [];
  readonly goesOn: number[] = [];
  readonly #sentence: Sentence;
  readonly #corpus: ClaimView;
  readonly #figures: readonly FigureAnnotation[];
  readonly #dates: readonly DateAnnotation[];
  #denial: string | undefined;
  #direction: string | undefined;
  #isDefinite = false;

  constructor(sentence: Sentence, corpus: ClaimView, dates: readonly DateAnnotation[]) {
    this.#sentence = sentence;
    this.#corpus = corpus;
    this.#dates = dates;
    this.#figures = corpus.annotationsOf(sentence, "figure");
  }

  take({ word, ...place }: Word): void {
    const span = { start: place.start + this.#sentence.start, end: place.end + this.#sentence.start };
    if (this.#dates.some((date) => overlaps(date, span))) return;
    const figure = this.#figures.find((each) => overlaps(each, span));
    if (figure) this.#figure(figure);
    else if (!this.#role(word, span)) this.#word(word, span);
  }

  #figure(figure: FigureAnnotation): void {
    const last = this.tokens.at(-1);
    if (last?.figure === figure) return;
    // "Some 300 people": the figure itself knows that it is rough.
    if (figure.bound === "~" && last && this.#corpus.language.isLight(last.term)) this.tokens.pop();
    this.#add({ term: "", isName: false, figure, start: figure.start, end: figure.end });
  }

  /** Whether a word is there for its part alone. */
  #role(word: string, span: Span): boolean {
    const { language } = this.#corpus;
    const role = language.roleIn(word) ?? (language.isQualifier(word) ? "doubt" : null);
    if (role === "denial") this.#denial = this.#printed(span);
    else if (role === "direction") this.#direction = word;
    else if (role === "definite") this.#isDefinite = true;
    else if (role === "coordinator") this.goesOn.push(span.start);
    if (role === "denial" || role === "doubt")
      this.reservations.push({ kind: role, term: language.term(word) || word, start: span.start });
    return role !== null && role !== "doubt";
  }

  #word(word: string, span: Span): void {
    const { language } = this.#corpus;
    const term = language.term(word);
    if (term === "" || language.isConnective(word)) return;
    this.#add({ term, isName: this.#isName(term, span), ...span });
  }

  #isName(term: string, span: Span): boolean {
    const isFirst = span.start - this.#sentence.start < 2;
    return (
      /^\p{Lu}/u.test(this.#printed(span)) && (!isFirst || this.#corpus.language.meaning(term) === undefined)
    );
  }

  #add(token: Token): void {
    this.tokens.push({
      ...token,
      ...(this.#denial !== undefined && { denial: this.#denial }),
      ...(this.#direction !== undefined && { direction: this.#direction }),
      ...(this.#isDefinite && { isDefinite: true }),
    });
    this.#isDefinite = false;
    this.#denial = undefined;
    this.#direction = undefined;
  }

  #printed = ({ start, end }: Span): string => this.#sentence.article.text.slice(start, end);
}

/**
 * A sentence, and its beginnings up to where it goes on with something else that takes nothing back; the longest first.
 */
export const beginningsOf = (reading: Reading): readonly Reading[] => [
  reading,
  ...reading.goesOn.toReversed().map((end) => {
    const isBefore = ({ start }: { readonly start: number }): boolean => start < end;
    return {
      ...reading,
      tokens: reading.tokens.filter(isBefore),
      dates: reading.dates.filter(isBefore),
      reservations: reading.reservations.filter(isBefore),
    };
  }),
];

/** Reads a sentence for comparison; null where it is too long for that. */
export function readingOf(sentence: Sentence, corpus: ClaimView): Reading | null {
  const dates = corpus.annotationsOf(sentence, "date");
  const reader = new Reader(sentence, corpus, dates);
  for (const word of corpus.language.wordSpans(wordsOf(sentence))) reader.take(word);
  const { tokens, reservations, goesOn } = reader;
  return tokens.length > MOST_TOKENS ? null : { sentence, tokens, dates, reservations, goesOn };
}
