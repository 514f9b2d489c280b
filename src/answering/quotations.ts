import type { QuotationAnnotation, ReportedAnnotation } from "../text/annotation.ts";
import type { Sentence } from "../text/article.ts";
import { speakerOf } from "../text/speaker.ts";
import { askedTerms } from "./citing.ts";
import type { CorpusView, Match } from "./command.ts";

type Said = QuotationAnnotation | ReportedAnnotation;

/** A match with what is said in it that fits best what was asked, and the name of its speaker where one is given. */
export interface SpeechMatch extends Match {
  readonly said: Said;
  readonly speaker: string | undefined;
}

const LONG_ENOUGH = 4;

const textOf = (said: Said, { article }: Sentence): string => article.text.slice(said.start, said.end);

const lengthOf = (said: Said, sentence: Sentence): number => textOf(said, sentence).split(/\s+/u).length;

/** The share of what was asked that the words said hold themselves, 0 to 1; all of it where nothing was asked. */
function fitOf(said: Said, sentence: Sentence, asked: ReadonlySet<string>, corpus: CorpusView): number {
  if (asked.size === 0) return 1;
  const terms = askedTerms(textOf(said, sentence), corpus.language);
  return [...asked].filter((term) => terms.has(term)).length / asked.size;
}

/** A whole sentence said outweighs two words in quotation marks. */
const weightOf = (said: Said, sentence: Sentence): number =>
  Math.min(1, lengthOf(said, sentence) / (2 * LONG_ENOUGH));

/** What is quoted comes first, then what is reported, then a few words in marks that nobody is named for. */
function rankOf({ said, sentence }: SpeechMatch): number {
  if (said.type === "reported") return 1;
  return said.speaker === undefined && lengthOf(said, sentence) < LONG_ENOUGH ? 2 : 0;
}

/** Quotations before reported speech; those of a kind stay in their order. */
export const quotedFirst = (matches: readonly SpeechMatch[]): readonly SpeechMatch[] =>
  matches.toSorted((a, b) => rankOf(a) - rankOf(b));

/** Which speech is looked for: in quotation marks, reported without them, or both. */
export type Kinds = "both" | "only" | "none";

function saidIn(sentence: Sentence, corpus: CorpusView, reported: Kinds): readonly Said[] {
  return [
    ...(reported === "only" ? [] : corpus.annotationsOf(sentence, "quotation")),
    ...(reported === "none" ? [] : corpus.annotationsOf(sentence, "reported")),
  ];
}

/** Matches in which something is said, best first. `accepts` says whether its speaker is the one who is meant. */
export function bySpeech(
  matches: readonly Match[],
  words: string,
  corpus: CorpusView,
  reported: Kinds,
  accepts: (said: Said) => boolean,
): readonly SpeechMatch[] {
  const asked = askedTerms(words, corpus.language);
  return matches
    .flatMap((match) => {
      const { sentence } = match;
      const found = saidIn(sentence, corpus, reported)
        .filter(accepts)
        .map((said) => ({
          ...match,
          said,
          speaker: speakerOf(said),
          score:
            match.score * (0.4 + 0.4 * fitOf(said, sentence, asked, corpus) + 0.2 * weightOf(said, sentence)),
        }))
        .sort((a, b) => b.score - a.score);
      return quotedFirst(found).slice(0, 1);
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
