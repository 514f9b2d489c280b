import { type FigureAnnotation, isType } from "../text/annotation.ts";
import { wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { askedTerms } from "./citing.ts";
import type { CorpusView, Match } from "./command.ts";

/** A match with the figure in it that fits best what was asked. */
export interface FigureMatch extends Match {
  readonly figure: FigureAnnotation;
}

/** How far from a figure words still belong to it, in characters. */
const NEARBY = 100;
/** Figures of one sentence that fit so nearly alike are all what may have been asked for. */
const NEARLY = 0.7;
/** "How many days" wants days. */
const UNIT_ASKED = 0.5;
/** Fewer digits agree by chance. */
const FEWEST_DIGITS = 2;
const SCALES = [1e3, 1e6, 1e9, 1e12];

/** How near a figure each term stands in its sentence, 0 (far) to 1 (beside it). */
function nearness(
  figure: FigureAnnotation,
  { sentence }: Match,
  language: Language,
): ReadonlyMap<string, number> {
  const near = new Map<string, number>();
  for (const { word, start, end } of language.wordSpans(wordsOf(sentence))) {
    const gap = Math.max(figure.start - (sentence.start + end), sentence.start + start - figure.end, 0);
    const term = language.term(word);
    near.set(term, Math.max(near.get(term) ?? 0, 1 - gap / NEARBY));
  }
  return near;
}

const asksForUnit = ({ unit }: FigureAnnotation, asked: ReadonlySet<string>, language: Language): boolean =>
  [...askedTerms(unit, language)].some((term) => asked.has(term));

/** "The two sides", "one of them": a small number in letters answers nothing, unless its unit is asked for. */
const isOffhand = (figure: FigureAnnotation, { sentence }: Match): boolean =>
  figure.value <= 10 && !/\d/.test(sentence.article.text.slice(figure.start, figure.end));

/** The share of what was asked that the figure counts, measures or stands beside; more where its unit is asked for. */
function fitOf(
  figure: FigureAnnotation,
  match: Match,
  asked: ReadonlySet<string>,
  language: Language,
): number {
  if (asked.size === 0) return 0;
  const subject = askedTerms(`${figure.about ?? ""} ${figure.unit}`, language);
  const near = nearness(figure, match, language);
  const points = [...asked].map((term) => Math.max(subject.has(term) ? 1 : 0, 0.8 * (near.get(term) ?? 0)));
  const fit = points.reduce((sum, point) => sum + point, 0) / asked.size;
  return asksForUnit(figure, asked, language) ? fit + UNIT_ASKED : fit;
}

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

function candidateOf(match: Match, asked: ReadonlySet<string>, corpus: CorpusView): Candidate | undefined {
  const fits = corpus
    .annotations(match.sentence)
    .filter(isType("figure"))
    .filter((figure) => !isOffhand(figure, match) || asksForUnit(figure, asked, corpus.language))
    .map((figure) => ({ figure, fit: fitOf(figure, match, asked, corpus.language) }))
    .sort((a, b) => b.fit - a.fit);
  const [best] = fits;
  if (!best) return undefined;
  const rivals = fits.filter(({ fit }) => fit >= NEARLY * best.fit).map(({ figure }) => figure);
  return { ...match, figure: best.figure, score: match.score * (0.6 + 0.4 * best.fit), rivals };
}

const tellsMore = (fuller: Candidate, poorer: Candidate): boolean =>
  fuller.rivals.some((figure) => poorer.rivals.some((other) => isPoorer(other, figure)));

/**
 * Best first by what the figure is about. What fits a figure printed without its scale or unit fits the fuller telling
 * of the same as well, which comes above it.
 */
export function byFigure(
  matches: readonly Match[],
  words: string,
  corpus: CorpusView,
): readonly FigureMatch[] {
  const asked = askedTerms(words, corpus.language);
  const found = matches.flatMap((match) => candidateOf(match, asked, corpus) ?? []);
  return found
    .map((match) => {
      const poorer = found.filter((other) => tellsMore(match, other));
      const { sentence, figure } = match;
      const score = Math.max(match.score, ...poorer.map((other) => other.score + 1e-6));
      return { sentence, figure, score, cover: Math.max(match.cover, ...poorer.map(({ cover }) => cover)) };
    })
    .sort((a, b) => b.score - a.score);
}
