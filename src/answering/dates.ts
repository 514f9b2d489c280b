import type { DateAnnotation } from "../text/annotation.ts";
import { wordsOf } from "../text/article.ts";
import { askedTerms } from "./citing.ts";
import type { CorpusView, Match } from "./command.ts";
import { AskedWords } from "./nearness.ts";

/** A match with the date in it that fits best what was asked, where it has one. */
export interface DatedMatch extends Match {
  readonly date?: DateAnnotation;
}

/** What a date gains where all that was asked stands beside it, and in its clause. Learned, then rounded. */
const NEAR = 2;
const IN_CLAUSE = 1;
/** "March 2024" dates better than "March". */
const WITH_YEAR = 0.5;

const YEAR = /\d{4}/u;

/** Whether a date says what the words did not: "2019" does not tell when the fire of 2019 was. */
function tells(
  { start, end }: DateAnnotation,
  { sentence }: Match,
  said: ReadonlySet<string>,
  corpus: CorpusView,
) {
  const words = corpus.language.words(sentence.article.text.slice(start, end));
  return words.some((word) => corpus.language.term(word) !== "" && !said.has(word));
}

/** Matches best first, each by itself and by what stands beside the date in it. */
export function byDate(matches: readonly Match[], words: string, corpus: CorpusView): readonly DatedMatch[] {
  const { language } = corpus;
  const asked = askedTerms(words, language);
  const said = new Set(language.words(words));
  const found = matches.map((match): DatedMatch => {
    const near = new AskedWords(match.sentence, asked, corpus);
    const worth = (date: DateAnnotation): number =>
      NEAR * near.near(date) +
      IN_CLAUSE * near.inClause(date) +
      (YEAR.test(wordsOf({ ...match.sentence, start: date.start, end: date.end })) ? WITH_YEAR : 0);
    const [best] = corpus
      .annotationsOf(match.sentence, "date")
      .filter((date) => tells(date, match, said, corpus))
      .map((date) => ({ ...match, date, score: match.score + worth(date) }))
      .sort((a, b) => b.score - a.score);
    return best ?? match;
  });
  return found.sort((a, b) => b.score - a.score);
}

/** Whether a sentence may tell when something will be: it looks ahead, or dates something after its article. */
function isAhead({ sentence }: Match, { annotationsOf, language }: CorpusView): boolean {
  if (language.looksAhead(wordsOf(sentence))) return true;
  const { date: day } = sentence.article;
  return annotationsOf(sentence, "date").some(
    ({ value }) => day !== null && value !== undefined && value > day,
  );
}

/** The matches that speak of the time asked of: what was is no answer to when something will be. */
export const inItsTime = (matches: readonly Match[], words: string, corpus: CorpusView): readonly Match[] =>
  corpus.language.tenseOf(words) === "future" ? matches.filter((match) => isAhead(match, corpus)) : matches;
