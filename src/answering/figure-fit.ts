import type { FigureAnnotation } from "../text/annotation.ts";
import type { Language } from "../text/language.ts";
import { figuresAsked, isSame } from "./asked-figures.ts";
import { askedTerms } from "./citing.ts";
import type { Match } from "./command.ts";
import type { AskedWords } from "./nearness.ts";
import { isQuestion } from "./silence.ts";

/** What a figure gains by what it counts or measures, and by what stands beside it. Learned, then rounded. */
const SUBJECT = 2;
const NEAR = 4;
/** "How many days" wants days. */
const UNIT_ASKED = 1;
/** What a small number in letters loses: "the two sides", "one of them". */
const OFFHAND = 0.7;
/** What is asked for by its value comes before all else. */
const SAME = 10;

/** What was asked: all its words, and the terms of those that say what it is about. */
export interface Asked {
  readonly words: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** Figures asked for by their value; a question's own figures are not: they are no answer. */
  readonly figures: readonly FigureAnnotation[];
  /** Whether it is asked how long or how old something is. */
  readonly extent: boolean;
}

/** What answers "how long" and "how old": units of time, and of length. */
const EXTENTS: ReadonlySet<string> = new Set(
  "second minute hour day night week weekend fortnight month quarter season year decade century generation game episode page inch foot yard mile centimetre millimetre metre kilometre lap".split(
    " ",
  ),
);
const AGE = /\b(?:age|old)\b/u;
const isExtent = ({ unit }: FigureAnnotation): boolean => EXTENTS.has(unit) || AGE.test(unit);

const printed = ({ start, end }: FigureAnnotation, { sentence }: Pick<Match, "sentence">): string =>
  sentence.article.text.slice(start, end);

/** What a request for figures asks for. */
export function askedOf(words: string, language: Language): Asked {
  return {
    words: new Set(language.words(words)),
    terms: askedTerms(words, language),
    figures: isQuestion(words, language) ? [] : figuresAsked(words, language),
    extent: language.wants(words) === "duration",
  };
}

const asksForUnit = (figure: FigureAnnotation, { terms, extent }: Asked, language: Language): boolean =>
  (extent && isExtent(figure)) || [...askedTerms(figure.unit, language)].some((term) => terms.has(term));

/** A small number in letters. */
export const isOffhand = (figure: FigureAnnotation, match: Pick<Match, "sentence">): boolean =>
  figure.value <= 10 && !/\d/.test(printed(figure, match));

const isSought = (figure: FigureAnnotation, { figures }: Asked): boolean =>
  figures.some((asked) => isSame(figure, asked));

/** Whether a figure says what the words did not: "50" does not tell how many of the 50 came. */
const tells = (figure: FigureAnnotation, match: Match, { words }: Asked, language: Language): boolean =>
  language.words(printed(figure, match)).some((word) => language.term(word) !== "" && !words.has(word));

/** Whether a figure may be what was asked for. */
export const mayAnswer = (
  figure: FigureAnnotation,
  match: Match,
  asked: Asked,
  language: Language,
): boolean =>
  isSought(figure, asked) ||
  (!(asked.extent && !isExtent(figure)) &&
    tells(figure, match, asked, language) &&
    (!isOffhand(figure, match) || asksForUnit(figure, asked, language)));

/** How well a figure fits: by the share of what was asked that it counts, measures or stands beside. */
export function fitOf(
  figure: FigureAnnotation,
  match: Match,
  asked: Asked,
  near: AskedWords,
  language: Language,
): number {
  const subject = askedTerms(`${figure.about ?? ""} ${figure.unit}`, language);
  const share = [...asked.terms].filter((term) => subject.has(term)).length / Math.max(1, asked.terms.size);
  return (
    SUBJECT * share +
    NEAR * near.near(figure) +
    (asksForUnit(figure, asked, language) ? UNIT_ASKED : 0) +
    (isSought(figure, asked) ? SAME : 0) -
    (isOffhand(figure, match) ? OFFHAND : 0)
  );
}
