import type { FigureAnnotation } from "../text/annotation.ts";
import type { CorpusView, Match } from "./command.ts";
import { type Asked, askedOf, fitOf, mayAnswer } from "./figure-fit.ts";
import { digitsOf, isPoorer } from "./fuller-figures.ts";
import { AskedWords } from "./nearness.ts";

/** A match with the figure in it that fits best what was asked, where it has one. */
export interface FigureMatch extends Match {
  readonly figure?: FigureAnnotation;
}

/** Tells which figures come into question. */
export type Accept = (figure: FigureAnnotation, match: Match) => boolean;

/** Figures of one sentence that fit so nearly alike are all what may have been asked for. */
const NEARLY = 0.7;
/** A sentence with more of them is a table. */
const MOST_RIVALS = 8;

interface Candidate extends FigureMatch {
  /** The figure and those of its sentence that fit nearly as well. */
  readonly rivals: readonly FigureAnnotation[];
}

function candidateOf(match: Match, asked: Asked, corpus: CorpusView, accept: Accept | undefined): Candidate {
  const { language } = corpus;
  const near = new AskedWords(match.sentence, asked.terms, corpus);
  const fits = corpus
    .annotationsOf(match.sentence, "figure")
    .filter((figure) => (accept ? accept(figure, match) : mayAnswer(figure, match, asked, language)))
    .map((figure) => ({ figure, fit: fitOf(figure, match, asked, near, language) }))
    .sort((a, b) => b.fit - a.fit);
  const [best] = fits;
  if (!best) return { ...match, rivals: [] };
  const rivals = fits.filter(({ fit }) => fit >= NEARLY * best.fit).map(({ figure }) => figure);
  return {
    ...match,
    figure: best.figure,
    score: match.score + best.fit,
    rivals: rivals.slice(0, MOST_RIVALS),
  };
}

/** A match that stands just above another. */
const withStanding = (match: FigureMatch, other: Match): FigureMatch => ({
  ...match,
  score: Math.max(match.score, other.score + 1e-6),
  cover: Math.max(match.cover, other.cover),
  certainty: Math.max(match.certainty ?? 0, other.certainty ?? 0),
  answers: match.answers === true || other.answers === true,
});

/** Each candidate with those whose figures have the same digits as one of its own, whatever the scale. */
function withAlike(
  found: readonly Candidate[],
): readonly (readonly [Candidate, readonly ReadonlySet<Candidate>[]])[] {
  const groups = new Map<string, Set<Candidate>>();
  return found.map((candidate) => {
    const own = candidate.rivals.map(({ value }) => {
      const digits = digitsOf(value);
      const group = groups.get(digits) ?? new Set();
      groups.set(digits, group);
      return group.add(candidate);
    });
    return [candidate, own];
  });
}

const tellsMore = (fuller: Candidate, poorer: Candidate): boolean =>
  fuller.rivals.some((figure) =>
    poorer.rivals.some((other) =>
      isPoorer({ figure: other, sentence: poorer.sentence }, { figure, sentence: fuller.sentence }),
    ),
  );

/**
 * Best first by what the figure is about. What fits a figure printed without its scale or unit fits the fuller telling
 * of the same as well, which comes above it. `accept` replaces the rule for which figures may answer.
 */
export function byFigure(
  matches: readonly Match[],
  words: string,
  corpus: CorpusView,
  accept?: Accept,
): readonly FigureMatch[] {
  const asked = askedOf(words, corpus.language);
  const found = matches.map((match) => candidateOf(match, asked, corpus, accept));
  return withAlike(found)
    .map(([candidate, alike]) => {
      const { rivals: _, ...match } = candidate;
      const others = new Set(alike.flatMap((group) => [...group]));
      const poorer = [...others].filter((other) => tellsMore(candidate, other));
      return poorer.reduce<FigureMatch>((best, other) => withStanding(best, other), match);
    })
    .sort((a, b) => b.score - a.score);
}
