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

/** Pairs so far, the last first, from one place in the sentence to another. */
interface Chain {
  readonly pair: Pair;
  readonly start: number;
  readonly at: number;
  readonly before?: Chain;
  readonly differences: number;
}

/** Words beside those of the claim, for each of its own. */
const MOST_BESIDES = 0.6;
const ALWAYS_BESIDES = 2;
/** Of the claim's words so many may stand here as other words for the same. */
const MOST_KIN = 0.34;

/**
 * "Sold to" is not "sold by", and "played for Selm" is not "played Selm"; but "rose by 5%" is "rose 5%", "met with Ada"
 * is "met Ada", and other words have the same part without a word for it.
 */
function partsAgree(claimed: Token, here: Token): boolean {
  const [mine, theirs] = [claimed, here].map(({ direction, figure }) =>
    figure && direction === "by" ? undefined : direction,
  );
  if (mine === theirs) return true;
  if ((mine !== undefined && theirs !== undefined) || claimed.figure) return false;
  return !claimed.isName || (mine ?? theirs) === "with";
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

/** The chain to be gone on with: of fewest differences, then the shortest. */
const bestOf = (chains: readonly Chain[] | null): Chain | undefined =>
  chains?.toSorted((a, b) => a.differences - b.differences || b.start - a.start)[0];

const pairsOf = ({ before, pair }: Chain): readonly Pair[] => [...(before ? pairsOf(before) : []), pair];

/** Whether a claim's words stand close together here, and mostly as they are. */
function isDense({ start, at }: Chain, pairs: readonly Pair[]): boolean {
  const besides = at - start + 1 - pairs.length;
  return (
    besides <= Math.max(ALWAYS_BESIDES, MOST_BESIDES * pairs.length) &&
    pairs.filter(({ isKin, claimed }) => isKin && !claimed.isName).length <= MOST_KIN * pairs.length
  );
}

/** "The roof of the barn" is not the barn. */
const PART_OF = /\bof\b/iu;
/** "The barn's roof" is not the barn. */
const OWNER = /['’]s$/u;

const textBetween = ({ end }: Token, { start }: Token, { sentence }: Reading): string =>
  sentence.article.text.slice(end, start);

const owns = ({ start, end }: Token, { sentence }: Reading): boolean =>
  OWNER.test(sentence.article.text.slice(start, end));

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

  /**
   * The pairs of all these tokens in their order, belonging together as in the claim; null where there are none such.
   */
  align(tokens: readonly Token[]): readonly Pair[] | null {
    let chains: readonly Chain[] | null = null;
    for (const token of tokens) {
      chains = this.#next(token, chains);
      if (chains.length === 0) return null;
    }
    const best = bestOf(chains);
    const pairs = best && pairsOf(best);
    return pairs && isDense(best, pairs) && !this.#isCut(best) ? pairs : null;
  }

  #next(token: Token, chains: readonly Chain[] | null): readonly Chain[] {
    return this.#here.tokens.flatMap((here, at): readonly Chain[] => {
      const pair = pairOf(token, here, this.#language);
      if (!pair || owns(token, this.#claim) !== owns(here, this.#here)) return [];
      const differences = Number(pair.differs);
      const previous = this.#here.tokens[at - 1];
      const isPart = previous !== undefined && PART_OF.test(textBetween(previous, here, this.#here));
      if (chains === null)
        return isPart || this.#isOther(previous, pair) ? [] : [{ pair, start: at, at, differences }];
      const before = bestOf(
        chains.filter(
          (chain) =>
            chain.at < at &&
            (chain.at === at - 1 || !isPart) &&
            chain.differences + differences <= 1 &&
            this.#goOn(chain, pair, at),
        ),
      );
      return before
        ? [{ pair, start: before.start, at, before, differences: before.differences + differences }]
        : [];
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

  /** Whether the last name goes on here: "Lind Street" is not Lind. */
  #isCut({ pair: { here }, at }: Chain): boolean {
    const next = this.#here.tokens[at + 1];
    if (!next?.isName || !here.isName) return false;
    return this.#touch(here, next) && !this.#isClaimed(next);
  }

  /** Whether the token before makes the first one another: "Chinese exports" are not all exports. */
  #isOther(before: Token | undefined, pair: Pair): boolean {
    if (!before?.isName || pair.here.isName || !this.#touch(before, pair.here)) return false;
    return !this.#isHarmless(before, pair);
  }

  /**
   * Whether a name that stands among the claim's words changes nothing: the claim has it too, a name that the claim has
   * goes on behind it ("Olu Brandt" for Brandt), or it tells which one "the dam" is, in an article about it.
   */
  #isHarmless(name: Token, { claimed, here }: Pair): boolean {
    if (this.#isClaimed(name)) return true;
    const { title } = this.#here.sentence.article;
    const isKnown = (): boolean =>
      this.#language.words(title).some((word) => this.#language.term(word) === name.term);
    if (claimed.isDefinite && this.#touch(name, here) && isKnown()) return true;
    return this.#here.tokens.some(
      (other) => other.isName && this.#isClaimed(other) && this.#touch(name, other),
    );
  }

  #isClaimed = (token: Token): boolean => this.#claim.tokens.some(({ term }) => term === token.term);

  /** Whether one token follows another with nothing but a blank between them. */
  #touch(before: Token, after: Token): boolean {
    return /^[ .]{1,2}$/u.test(textBetween(before, after, this.#here));
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
