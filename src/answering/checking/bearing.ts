import { wordsOf } from "../../text/article.ts";
import type { Language } from "../../text/language.ts";
import type { Span } from "../../text/span.ts";
import type { Bearing, Difference } from "../answer.ts";
import { align, type Pair } from "./alignment.ts";
import type { ClaimView } from "./claims.ts";
import { soughtIn } from "./context.ts";
import { partings } from "./gap.ts";
import { compareMoments } from "./moments.ts";
import { relationOf } from "./quantities.ts";
import { beginningsOf, type Reading, type Reservation, type Token } from "./reading.ts";
import { quotesAsClaimed } from "./utterance.ts";

/** How a sentence bears on a claim, with what is not the same. */
export interface Relating {
  readonly bearing: Bearing;
  readonly differences: readonly Difference[];
}

/** Fewer words of a claim found here say too little. */
const FEWEST_FOUND = 2;
const FEWEST_CLAIMED = 3;
/** A sentence is about a claim from this share of its words on. */
const ENOUGH_SHARED = 0.25;
/** Of a sentence that goes on and on the beginnings are not all tried. */
const MOST_BEGINNINGS = 5;

const related: Relating = { bearing: "related", differences: [] };

const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));

const doubtsOf = (reservations: readonly Reservation[]): ReadonlySet<string> =>
  new Set(reservations.filter(({ kind }) => kind === "doubt").map(({ term }) => term));

const countDenials = (reservations: readonly Reservation[]): number =>
  reservations.filter(({ kind }) => kind === "denial").length;

const QUESTION = /\?["”’)]?$/u;

const printed = ({ sentence }: Reading, { start, end }: Span): string =>
  sentence.article.text.slice(start, end);

/** Compares one claim with one sentence after another. */
export class Comparison {
  readonly #claim: Reading;
  readonly #corpus: ClaimView;
  readonly #language: Language;

  /** `corpus` knows what is annotated in the claim too. */
  constructor(claim: Reading, corpus: ClaimView) {
    this.#claim = claim;
    this.#corpus = corpus;
    this.#language = corpus.language;
  }

  /**
   * How the sentence bears on the claim; null where it has next to nothing of it. In doubt it is related and no more.
   */
  with(here: Reading): Relating | null {
    if (!this.#isAbout(here)) return null;
    if (QUESTION.test(wordsOf(here.sentence))) return related;
    if (quotesAsClaimed(this.#claim, here, this.#corpus)) return { bearing: "matching", differences: [] };
    for (const beginning of beginningsOf(here).slice(0, MOST_BEGINNINGS)) {
      const pairs = this.#pairs(beginning);
      const differences = pairs && this.#differences(pairs, beginning, here);
      if (differences?.length === 0) return { bearing: "matching", differences };
      if (differences?.length === 1) return { bearing: "differing", differences };
    }
    return related;
  }

  /** Whether enough of what the claim names stands here, be it in other words. */
  #isAbout(here: Reading): boolean {
    const { tokens } = this.#claim;
    const shared = tokens.filter((token) => here.tokens.some((other) => this.#isLike(token, other)));
    return shared.length >= ENOUGH_SHARED * tokens.length;
  }

  #isLike(a: Token, b: Token): boolean {
    if (a.figure && b.figure) return a.figure.unit === b.figure.unit;
    return a.term !== "" && (a.term === b.term || this.#language.kin(a.term).has(b.term));
  }

  /** All of the claim found here, told as surely. */
  #pairs(here: Reading): readonly Pair[] | null {
    const { tokens, dates } = this.#claim;
    if (tokens.length + dates.length < FEWEST_CLAIMED) return null;
    const sought = soughtIn(this.#claim, here, this.#corpus);
    if (!sought || sought.length < FEWEST_FOUND) return null;
    const pairs = align(sought, this.#claim, here, this.#language);
    return pairs && this.#isAsSure(pairs, here) ? pairs : null;
  }

  /** Whether the sentence has the doubts that the claim has, and denies nothing else than what is claimed. */
  #isAsSure(pairs: readonly Pair[], { reservations }: Reading): boolean {
    const claimed = this.#claim.reservations;
    return (
      equal(doubtsOf(claimed), doubtsOf(reservations)) &&
      countDenials(claimed) === pairs.filter((pair) => pair.claimed.denial !== undefined).length &&
      countDenials(reservations) === pairs.filter(({ here }) => here.denial !== undefined).length
    );
  }

  /** What is not the same; null where that cannot be told. */
  #differences(pairs: readonly Pair[], here: Reading, whole: Reading): readonly Difference[] | null {
    const dates = this.#dates(pairs, here);
    const figures = this.#figures(pairs, whole);
    return dates && figures ? [...figures, ...dates, ...this.#denials(pairs)] : null;
  }

  #figures(pairs: readonly Pair[], here: Reading): readonly Difference[] | null {
    const found: Difference[] = [];
    for (const { claimed, here: other, differs } of pairs) {
      if (!differs || !claimed.figure) continue;
      const { figure } = claimed;
      const isElsewhere = here.tokens.some(
        (token) =>
          token.figure &&
          relationOf(figure, token.figure, this.#language) !== "different" &&
          token.figure.unit === figure.unit,
      );
      if (isElsewhere) return null;
      found.push({ kind: "figure", here: printed(here, other), claimed: printed(this.#claim, claimed) });
    }
    return found;
  }

  #denials(pairs: readonly Pair[]): readonly Difference[] {
    return pairs
      .filter(({ claimed, here }) => (claimed.denial === undefined) !== (here.denial === undefined))
      .map(({ claimed, here }) => ({
        kind: "denial" as const,
        here: here.denial ?? null,
        claimed: claimed.denial ?? null,
      }));
  }

  /** Each date of the claim must stand here beside what is said; null where one cannot be compared. */
  #dates(pairs: readonly Pair[], here: Reading): readonly Difference[] | null {
    const { dates, sentence } = this.#claim;
    if (dates.length === 0) return [];
    const beside = here.dates.filter((date) => here.dates.length === 1 || this.#isBeside(date, pairs, here));
    const found: Difference[] = [];
    for (const date of dates) {
      const relations = beside.map((other) => ({
        other,
        relation: compareMoments({ date, sentence }, { date: other, sentence: here.sentence }),
      }));
      if (relations.some(({ relation }) => relation === "same")) continue;
      const [only] = relations;
      if (relations.length !== 1 || here.dates.length !== 1 || only?.relation !== "different") return null;
      found.push({ kind: "date", here: printed(here, only.other), claimed: printed(this.#claim, date) });
    }
    return found;
  }

  /** Whether nothing parts a date from the nearest word of the claim. */
  #isBeside(date: Span, pairs: readonly Pair[], here: Reading): boolean {
    const gaps = pairs.map(({ here: token }) =>
      token.end <= date.start
        ? { from: token, to: date, size: date.start - token.end }
        : { from: date, to: token, size: token.start - date.end },
    );
    const [nearest] = gaps.toSorted((a, b) => a.size - b.size);
    return nearest !== undefined && partings(nearest.from, nearest.to, here, this.#language).length === 0;
  }
}
