import { type FigureAnnotation, isType } from "../text/annotation.ts";
import { type SegmentedArticle, type Sentence, wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import type { MissingScale } from "./answer.ts";
import { askedTerms } from "./citing.ts";
import type { CorpusView } from "./command.ts";
import { bareNumber, digitsOf, isScaled, type PrintedFigure } from "./fuller-figures.ts";

/** Digits that two sums share by chance: "$50" and "$50 million", but hardly "$240.1". */
const TELLING_DIGITS = 3;
/** No price ends after one decimal: "$4.2" is cut short. */
const ONE_DECIMAL = /\d\.\d$/u;
/** So many words apart from numbers have two sentences in common that tell of one thing. */
const SHARED_TERMS = 2;
/** Figures of one sentence that are looked at. */
const MOST_FIGURES = 6;
/** Places of the same digits that are looked at. */
const MOST_PLACES = 60;

/** The sentence that holds an offset of its article. */
function sentenceAt(offset: number, { sentences }: SegmentedArticle): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const found = sentences[low];
  return found && found.start <= offset ? found : undefined;
}

/** Sentences in which the number stands, those of the article itself first. */
function* tellingsOf(number: string, own: SegmentedArticle, corpus: CorpusView): Generator<Sentence> {
  let places = 0;
  for (const article of [own, ...corpus.articles.filter((other) => other !== own)])
    for (let at = article.text.indexOf(number); at >= 0; at = article.text.indexOf(number, at + 1)) {
      const sentence = sentenceAt(at, article);
      if (++places > MOST_PLACES) return;
      if (sentence) yield sentence;
    }
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
function printedElsewhere(poor: PrintedFigure, corpus: CorpusView): string | undefined {
  const number = bareNumber(poor);
  if (number === undefined || poor.figure.unit === "%" || !isTelling(number, poor.figure.value))
    return undefined;
  for (const sentence of tellingsOf(number, poor.sentence.article, corpus)) {
    if (sentence === poor.sentence) continue;
    const fuller = corpus
      .annotations(sentence, "figure")
      .filter(isType("figure"))
      .find((figure) => isScaled(poor, { figure, sentence }));
    if (fuller && shareSubject(poor.sentence, sentence, corpus.language))
      return sentence.article.text.slice(fuller.start, fuller.end);
  }
  return undefined;
}

/** The first of a sentence's figures of which the corpus shows that its scale is missing, the given one before others. */
export function missingScaleIn(
  sentence: Sentence,
  first: FigureAnnotation,
  corpus: CorpusView,
): MissingScale | undefined {
  const others = corpus.annotations(sentence, "figure").filter(isType("figure"));
  for (const figure of [first, ...others].slice(0, MOST_FIGURES)) {
    const elsewhere = printedElsewhere({ figure, sentence }, corpus);
    if (elsewhere !== undefined)
      return { printed: sentence.article.text.slice(figure.start, figure.end), elsewhere };
  }
  return undefined;
}
