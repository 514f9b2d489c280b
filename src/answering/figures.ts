import { type FigureAnnotation, isType } from "../text/annotation.ts";
import type { CorpusView, Match } from "./command.ts";
import { type Asked, askedOf, fitOf, mayAnswer } from "./figure-fit.ts";
import { AskedWords } from "./nearness.ts";

/** A match with the figure in it that fits best what was asked, where it has one. */
export interface FigureMatch extends Match {
  readonly figure?: FigureAnnotation;
}

/** Figures of one sentence that fit so nearly alike are all what may have been asked for. */
const NEARLY = 0.7;
/** Fewer digits agree by chance. */
const FEWEST_DIGITS = 2;
const SCALES = [1e3, 1e6, 1e9, 1e12];

const digitsOf = (value: number): number => String(value).replace(/\D|^0+/g, "").length;

/** The same digits printed without their scale or unit: "$240.1" beside "$240.1 billion". */
function isPoorer(figure: FigureAnnotation, other: FigureAnnotation): boolean {
  if (digitsOf(figure.value) < FEWEST_DIGITS) return false;
  if (figure.value === other.value) return figure.unit === "" && other.unit !== "";
  const scaled = (scale: number): boolean =>
    Math.abs(figure.value * scale - other.value) < 1e-6 * other.value;
  return figure.unit === other.unit && SCALES.some(scaled);
}

interface Candidate extends FigureMatch {
  /** The figure and those of its sentence that fit nearly as well. */
  readonly rivals: readonly FigureAnnotation[];
}

function candidateOf(match: Match, asked: Asked, { annotations, language }: CorpusView): Candidate {
  const near = new AskedWords(match.sentence, asked.terms, language);
  const fits = annotations(match.sentence)
    .filter(isType("figure"))
    .filter((figure) => mayAnswer(figure, match, asked, language))
    .map((figure) => ({ figure, fit: fitOf(figure, match, asked, near, language) }))
    .sort((a, b) => b.fit - a.fit);
  const [best] = fits;
  if (!best) return { ...match, rivals: [] };
  const rivals = fits.filter(({ fit }) => fit >= NEARLY * best.fit).map(({ figure }) => figure);
  return { ...match, figure: best.figure, score: match.score + best.fit, rivals };
}

const tellsMore = (fuller: Candidate, poorer: Candidate): boolean =>
  fuller.rivals.some((figure) => poorer.rivals.some((other) => isPoorer(other, figure)));

/** A match that stands just above another. */
const withStanding = (match: FigureMatch, other: Match): FigureMatch => ({
  ...match,
  score: Math.max(match.score, other.score + 1e-6),
  cover: Math.max(match.cover, other.cover),
  certainty: Math.max(match.certainty ?? 0, other.certainty ?? 0),
  answers: match.answers === true || other.answers === true,
});

/**
 * Best first by what the figure is about. What fits a figure printed without its scale or unit fits the fuller telling
 * of the same as well, which comes above it.
 */
export function byFigure(
  matches: readonly Match[],
  words: string,
  corpus: CorpusView,
): readonly FigureMatch[] {
  const { language } = corpus;
  const asked = askedOf(words, language);
  const found = matches.map((match) => candidateOf(match, asked, corpus));
  return found
    .map(({ rivals, ...match }) => {
      const poorer = found.filter((other) => tellsMore({ ...match, rivals }, other));
      return poorer.reduce<FigureMatch>((best, other) => withStanding(best, other), match);
    })
    .sort((a, b) => b.score - a.score);
}
