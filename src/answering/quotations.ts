import { isType, type QuotationAnnotation } from "../text/annotation.ts";
import { type Sentence, wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { speakerOf } from "../text/speaker.ts";
import { askedTerms } from "./citing.ts";
import type { CorpusView, Match } from "./command.ts";

/** A match with the quotation in it that fits best what was asked, and the name of its speaker where one is given. */
export interface QuotationMatch extends Match {
  readonly quotation: QuotationAnnotation;
  readonly speaker: string | undefined;
}

const LONG_ENOUGH = 4;

const textOf = (quotation: QuotationAnnotation, { article }: Sentence): string =>
  article.text.slice(quotation.start, quotation.end);

/** The share of what was asked that the quotation itself says, 0 to 1; all of it where nothing was asked. */
function fitOf(
  quotation: QuotationAnnotation,
  sentence: Sentence,
  asked: ReadonlySet<string>,
  corpus: CorpusView,
): number {
  if (asked.size === 0) return 1;
  const said = askedTerms(textOf(quotation, sentence), corpus.language);
  return [...asked].filter((term) => said.has(term)).length / asked.size;
}

/** A whole sentence said outweighs two words in quotation marks. */
const weightOf = (quotation: QuotationAnnotation, sentence: Sentence): number =>
  Math.min(1, textOf(quotation, sentence).split(/\s+/u).length / (2 * LONG_ENOUGH));

/** Sentences before a quotation in which its speaker may have been introduced. */
const LOOKED_BACK = 3;

/** The words with which the article introduced the speaker of a quotation that only says "it" or "the editorial". */
function introduction(
  { speaker }: QuotationAnnotation,
  sentence: Sentence,
  language: Language,
): string | undefined {
  const { article, number, paragraph } = sentence;
  if (speaker === undefined) return undefined;
  const before = article.sentences.slice(Math.max(0, number - 1 - LOOKED_BACK), number - 1);
  const near = /^it$/i.test(speaker)
    ? before.filter((each) => each.paragraph === paragraph).slice(-1)
    : before;
  return language.introductionOf(speaker, near.map(wordsOf).join(" "));
}

/** Matches that quote, best first by what is quoted. `accepts` says whether a speaker, or its introduction, is meant. */
export function byQuotation(
  matches: readonly Match[],
  words: string,
  corpus: CorpusView,
  accepts: (speaker: string | undefined, introduction: string | undefined) => boolean,
): readonly QuotationMatch[] {
  const asked = askedTerms(words, corpus.language);
  const annotations = (sentence: Sentence) => corpus.annotations(sentence);
  return matches
    .flatMap((match) => {
      const { sentence } = match;
      const found = annotations(sentence)
        .filter(isType("quotation"))
        .map((quotation) => ({
          ...match,
          quotation,
          speaker: speakerOf(quotation, sentence, annotations),
          score:
            match.score *
            (0.4 + 0.4 * fitOf(quotation, sentence, asked, corpus) + 0.2 * weightOf(quotation, sentence)),
        }))
        .filter(({ speaker, quotation }) =>
          accepts(speaker, introduction(quotation, sentence, corpus.language)),
        )
        .sort((a, b) => b.score - a.score);
      return found.slice(0, 1);
    })
    .sort((a, b) => b.score - a.score);
}

/** Every sentence of the articles that the matches stand in, each with its match's score or next to none. */
export function wholeArticles(matches: readonly Match[], most: number): readonly Match[] {
  const known = new Map(matches.map((match) => [match.sentence, match]));
  const articles = [...new Set(matches.map(({ sentence }) => sentence.article))].slice(0, most);
  return articles.flatMap(({ sentences }, rank) =>
    sentences
      .filter(({ kind }) => kind === "prose")
      .map((sentence) => known.get(sentence) ?? { sentence, score: 1 / (2 + rank), cover: 0 }),
  );
}
