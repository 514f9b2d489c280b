import { type FigureAnnotation, isType } from "../text/annotation.ts";
import type { Sentence } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import type { FindQuery, Match } from "./command.ts";
import { looseArticle } from "./loose-article.ts";

/** Words as an article of one sentence, for what reads articles. */
function asSentence(words: string, language: Language): Sentence {
  const sentences: Sentence[] = [];
  const article = looseArticle(words, language, sentences);
  const sentence: Sentence = {
    article,
    start: 0,
    end: words.length,
    number: 1,
    paragraph: 0,
    kind: "prose",
  };
  sentences.push(sentence);
  return sentence;
}

/** The figures that are asked for by their value: "$240bn". */
export function figuresAsked(words: string, language: Language): readonly FigureAnnotation[] {
  const sentence = asSentence(words, language);
  return language.annotators
    .filter(({ type }) => type === "figure")
    .flatMap((annotator) => annotator.annotate(sentence.article, [sentence]))
    .filter(isType("figure"));
}

/** A currency or a share is part of how a number is printed; what is counted is named beside it. */
const hasNoun = ({ unit }: FigureAnnotation): boolean => !/^(?:|%|[A-Z]{3})$/u.test(unit);

/** Whether a figure is the quantity asked for, however each is printed. What it counts is for the words to tell. */
export const isSame = (figure: FigureAnnotation, asked: FigureAnnotation): boolean =>
  Math.abs(figure.value - asked.value) <= 1e-9 * Math.abs(asked.value) &&
  (asked.unit === "" || hasNoun(asked) || asked.unit === figure.unit);

const nounOf = (figure: FigureAnnotation): string => (hasNoun(figure) ? ` ${figure.unit}` : "");

/** The words with their first figure in each form in which it may be printed; as they are where they have none. */
export function wordings(words: string, language: Language): readonly string[] {
  const [figure] = figuresAsked(words, language);
  if (!figure) return [words];
  const [before, after] = [words.slice(0, figure.start), words.slice(figure.end)];
  const others = language
    .spellingsOf(figure.value)
    .map((spelling) => `${before}${spelling}${nounOf(figure)}${after}`);
  return [...new Set([words, ...others])];
}

/** The wording that more of a sentence's words fit found it; scores of two wordings say less. */
const fitsBetter = (match: Match, other: Match | undefined): boolean =>
  !other || match.cover > other.cover || (match.cover === other.cover && match.score > other.score);

/** What is found by words in several wordings: each sentence as the wording that fits it best finds it. */
export async function findInAnyForm(
  query: FindQuery,
  language: Language,
  find: (query: FindQuery) => Promise<readonly Match[]>,
): Promise<readonly Match[]> {
  const best = new Map<Match["sentence"], Match>();
  for (const words of wordings(query.words, language))
    for (const match of await find({ ...query, words }))
      if (fitsBetter(match, best.get(match.sentence))) best.set(match.sentence, match);
  return [...best.values()].sort((a, b) => b.score - a.score);
}
