import type { FigureAnnotation } from "../text/annotation.ts";
import { type Sentence, wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import type { MissingScale } from "./answer.ts";
import { askedTerms } from "./citing.ts";
import type { Context } from "./command.ts";
import { bareNumber, digitsOf, isScaled, type PrintedFigure, SCALES } from "./fuller-figures.ts";

/** Digits that two sums share by chance: "$50" and "$50 million", but hardly "$240.1". */
const TELLING_DIGITS = 3;
/** No price ends after one decimal: "$4.2" is cut short. */
const ONE_DECIMAL = /\d\.\d$/u;
/** So many words apart from numbers have two sentences in common that tell of one thing. */
const SHARED_TERMS = 2;
/** Figures of one sentence that are looked at. */
const MOST_FIGURES = 6;
/** Sentences with the same digits that are looked at. */
const MOST_TELLINGS = 60;

/** Sentences in which the number is printed, with a scale or without, those of the article itself first. */
async function tellingsOf(
  number: string,
  { figure, sentence }: PrintedFigure,
  { corpus, standing }: Context,
): Promise<readonly Sentence[]> {
  // "240.1m" is no word of "240.1": all forms are looked for in which a number of these digits is printed.
  const forms = SCALES.flatMap((scale) => corpus.language.spellingsOf(figure.value * scale));
  const found = await standing({ words: [number, ...forms].join(" "), limit: MOST_TELLINGS });
  const telling = found.filter((each) => each !== sentence && wordsOf(each).includes(number));
  const isOwn = ({ article }: Sentence): boolean => article === sentence.article;
  return [...telling.filter(isOwn), ...telling.filter((each) => !isOwn(each))];
}

const subjectOf = (sentence: Sentence, language: Language): string[] =>
  [...askedTerms(wordsOf(sentence), language)].filter((term) => !/\d/u.test(term) && !language.isLight(term));

/** Whether two sentences tell of one thing; those of one article are more likely to. */
function shareSubject(sentence: Sentence, other: Sentence, language: Language): boolean {
  const terms = new Set(subjectOf(other, language));
  const shared = subjectOf(sentence, language).filter((term) => terms.has(term)).length;
  return shared >= (sentence.article === other.article ? 1 : SHARED_TERMS);
}

/** Whether the digits agree with others' by more than chance. */
const isTelling = (number: string, value: number): boolean =>
  digitsOf(value).length >= TELLING_DIGITS || ONE_DECIMAL.test(number);

/** How a figure without a scale is printed with one where the corpus tells of the same thing. */
async function printedElsewhere(poor: PrintedFigure, context: Context): Promise<string | undefined> {
  const { corpus } = context;
  const number = bareNumber(poor);
  if (number === undefined || poor.figure.unit === "%" || !isTelling(number, poor.figure.value))
    return undefined;
  for (const sentence of await tellingsOf(number, poor, context)) {
    const fuller = corpus
      .annotationsOf(sentence, "figure")
      .find((figure) => isScaled(poor, { figure, sentence }));
    if (fuller && shareSubject(poor.sentence, sentence, corpus.language))
      return sentence.article.text.slice(fuller.start, fuller.end);
  }
  return undefined;
}

/**
 * The first of a sentence's figures of which the corpus shows that its scale is missing, the given one before others.
 */
export async function missingScaleIn(
  sentence: Sentence,
  first: FigureAnnotation,
  context: Context,
): Promise<MissingScale | undefined> {
  const others = context.corpus.annotationsOf(sentence, "figure");
  for (const figure of [first, ...others].slice(0, MOST_FIGURES)) {
    const elsewhere = await printedElsewhere({ figure, sentence }, context);
    if (elsewhere !== undefined)
      return { printed: sentence.article.text.slice(figure.start, figure.end), elsewhere };
  }
  return undefined;
}
