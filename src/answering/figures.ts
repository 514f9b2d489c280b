import { type FigureAnnotation, isType } from "../text/annotation.ts";
import type { Language } from "../text/language.ts";
import { askedTerms } from "./citing.ts";
import type { CorpusView, Match } from "./command.ts";

/** A match with the figure in it that fits best what was asked. */
export interface FigureMatch extends Match {
  readonly figure: FigureAnnotation;
}

/** How far from a figure words still belong to it, in characters. */
const NEARBY = 60;
const SCALES = [1e3, 1e6, 1e9, 1e12];

/** The share of what was asked that the figure counts, measures or stands beside, 0 to 1. */
function fitOf(
  figure: FigureAnnotation,
  { sentence }: Match,
  asked: ReadonlySet<string>,
  language: Language,
): number {
  if (asked.size === 0) return 0;
  const { text } = sentence.article;
  const near = text.slice(
    Math.max(sentence.start, figure.start - NEARBY),
    Math.min(sentence.end, figure.end + NEARBY),
  );
  const subject = askedTerms(`${figure.about ?? ""} ${figure.unit}`, language);
  const beside = askedTerms(near, language);
  const points = [...asked].map((term) => (subject.has(term) ? 1 : beside.has(term) ? 0.6 : 0));
  return points.reduce((sum: number, point) => sum + point, 0) / asked.size;
}

/** The same digits printed without their scale or unit: "$240.1" beside "$240.1 billion". */
const isPoorer = (figure: FigureAnnotation, other: FigureAnnotation): boolean =>
  SCALES.some((scale) => Math.abs(figure.value * scale - other.value) < 1e-6 * other.value) ||
  (figure.value === other.value && figure.unit === "" && other.unit !== "");

/** Best first by what the figure is about; one without its scale or unit comes below a fuller telling of the same. */
export function byFigure(
  matches: readonly Match[],
  words: string,
  corpus: CorpusView,
): readonly FigureMatch[] {
  const { language } = corpus;
  const asked = askedTerms(words, language);
  const found = matches.flatMap((match) => {
    const figures = corpus.annotations(match.sentence).filter(isType("figure"));
    const fits = figures.map((figure) => fitOf(figure, match, asked, language));
    const fit = Math.max(0, ...fits);
    const figure = figures[fits.indexOf(fit)];
    return figure ? [{ ...match, figure, score: match.score * (0.6 + 0.4 * fit) }] : [];
  });
  const fuller = (match: FigureMatch): number[] =>
    found.filter((other) => isPoorer(match.figure, other.figure)).map(({ score }) => score - 1e-6);
  return found
    .map((match) => ({ ...match, score: Math.min(match.score, ...fuller(match)) }))
    .sort((a, b) => b.score - a.score);
}
