import type { Language } from "../../text/language.ts";
import { belongTogether } from "./gap.ts";
import { relationOf } from "./quantities.ts";
import type { Reading, Token } from "./reading.ts";

/** A token of a claim with the one here that stands for it. */
export interface Pair {
  readonly claimed: Token;
  readonly here: Token;
  /** Whether they are two figures for one thing. */
  readonly differs: boolean;
  readonly isKin: boolean;
}

/** Pairs so far, the last first. */
interface Chain {
  readonly pair: Pair;
  readonly at: number;
  readonly before: Chain | null;
  readonly differences: number;
  readonly start: number;
}

/** Words beside those of the claim, for each of its own. */
const MOST_BESIDES = 0.6;
const ALWAYS_BESIDES = 2;
/** Of the claim's words so many may stand here as other words for the same. */
const MOST_KIN = 0.34;

const strict: ReadonlySet<string | undefined> = new Set([
  "to",
  "from",
  "by",
  "against",
  "without",
  "under",
  "over",
  "above",
  "below",
  "before",
  "after",
  "since",
  "until",
]);

/** "Sold to" is not "sold by"; "rose by 5%" is "rose 5%". */
function partsAgree(claimed: Token, here: Token): boolean {
  const [mine, theirs] = [claimed, here].map(({ direction, figure }) =>
    figure && direction === "by" ? undefined : direction,
  );
  if (mine === theirs) return true;
  if (mine !== undefined && theirs !== undefined) return false;
  const matters = claimed.isName || claimed.figure !== undefined;
  return !matters || !(strict.has(mine ?? "") || strict.has(theirs ?? ""));
}

function pairOf(claimed: Token, here: Token, language: Language): Pair | null {
  if (!partsAgree(claimed, here)) return null;
  if (claimed.figure && here.figure) {
    const relation = relationOf(claimed.figure, here.figure, language);
    return relation === "neither" ? null : { claimed, here, differs: relation === "different", isKin: false };
  }
  if (claimed.figure || here.figure) return null;
  if (claimed.term === here.term) return { claimed, here, differs: false, isKin: false };
  return language.kin(claimed.term).has(here.term) ? { claimed, here, differs: false, isKin: true } : null;
}

/** Whether one chain is to be gone on with rather than another: fewer differences, then the shorter stretch. */
const isBetter = (a: Chain, b: Chain | undefined): boolean =>
  !b || a.differences < b.differences || (a.differences === b.differences && a.start > b.start);

/** Finds a claim's words in a sentence. */
class Aligner {
  readonly #claim: Reading;
  readonly #here: Reading;
  readonly #language: Language;

  constructor(claim: Reading, here: Reading, language: Language) {
    this.#claim = claim;
    this.#here = here;
    this.#language = language;
  }

  /** The pairs of all these tokens in their order, belonging together as in the claim; null where there are none such. */
  align(tokens: readonly Token[]): readonly Pair[] | null {
    let chains: readonly Chain[] = [];
    for (const [i, token] of tokens.entries()) {
      chains = this.#next(token, i === 0 ? null : chains);
      if (chains.length === 0) return null;
    }
    const best = chains.reduce<Chain | undefined>((a, b) => (isBetter(b, a) ? b : a), undefined);
    const pairs: Pair[] = [];
    for (let chain: Chain | null = best ?? null; chain; chain = chain.before) pairs.unshift(chain.pair);
    return this.#isDense(pairs) ? pairs : null;
  }

  #next(token: Token, chains: readonly Chain[] | null): readonly Chain[] {
    return this.#here.tokens.flatMap((here, at): readonly Chain[] => {
      const pair = pairOf(token, here, this.#language);
      if (!pair) return [];
      const differences = Number(pair.differs);
      if (chains === null && this.#isOther(this.#here.tokens[at - 1], pair)) return [];
      if (chains === null) return [{ pair, at, before: null, differences, start: at }];
      const best = chains
        .filter(
          (chain) => chain.at < at && chain.differences + differences <= 1 && this.#goOn(chain, pair, at),
        )
        .reduce<Chain | undefined>((a, b) => (isBetter(b, a) ? b : a), undefined);
      if (!best) return [];
      return [{ pair, at, before: best, differences: best.differences + differences, start: best.start }];
    });
  }

  #goOn({ pair: before, at: from }: Chain, pair: Pair, at: number): boolean {
    const between = this.#here.tokens.slice(from + 1, at);
    if (between.some((token) => token.isName && !this.#isHarmless(token, pair))) return false;
    return belongTogether(
      { from: before.claimed, to: pair.claimed, reading: this.#claim },
      { from: before.here, to: pair.here, reading: this.#here },
      this.#language,
    );
  }

  /** Whether the token before makes the first one another: "Chinese exports" are not all exports. */
  #isOther(before: Token | undefined, pair: Pair): boolean {
    if (!before?.isName || pair.here.isName || !this.#touch(before, pair.here)) return false;
    return !this.#isHarmless(before, pair);
  }

  /**
   * Whether a name that stands among the claim's words changes nothing: the claim has it too, it is more of a name that
   * the claim has, or it tells which one "the dam" is, in an article about it.
   */
  #isHarmless(name: Token, { claimed, here }: Pair): boolean {
    if (this.#isClaimed(name)) return true;
    const { title } = this.#here.sentence.article;
    const isKnown = (): boolean =>
      this.#language.words(title).some((word) => this.#language.term(word) === name.term);
    if (claimed.isDefinite && this.#touch(name, here) && isKnown()) return true;
    return this.#here.tokens.some(
      (other) => other.isName && other !== name && this.#isClaimed(other) && this.#touch(other, name),
    );
  }

  #isClaimed = (token: Token): boolean => this.#claim.tokens.some(({ term }) => term === token.term);

  /** Whether nothing but a blank stands between two tokens. */
  #touch(a: Token, b: Token): boolean {
    const { text } = this.#here.sentence.article;
    return /^[ .]{1,2}$/u.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)));
  }

  #isDense(pairs: readonly Pair[]): boolean {
    const [first, last] = [pairs[0], pairs.at(-1)];
    if (!first || !last) return false;
    const within = this.#here.tokens.filter(
      ({ start, end }) => start >= first.here.start && end <= last.here.end,
    );
    const besides = within.length - pairs.length;
    return (
      besides <= Math.max(ALWAYS_BESIDES, MOST_BESIDES * pairs.length) &&
      pairs.filter(({ isKin, claimed }) => isKin && !claimed.isName).length <= MOST_KIN * pairs.length
    );
  }
}

/**
 * Pairs a claim's tokens with those of a sentence: all of them, in their order, in clauses as they stand in the claim,
 * and with no other name among them. At most one figure may differ. Null where that cannot be.
 */
export const align = (
  tokens: readonly Token[],
  claim: Reading,
  here: Reading,
  language: Language,
): readonly Pair[] | null => new Aligner(claim, here, language).align(tokens);
