import { type Sentence, wordsOf } from "../../../src/text/article.ts";
import type { Language } from "../../../src/text/language.ts";
import type { EvalSet } from "../set.ts";

/** Sentences that an engine shows for a question. */
export const SHOWN = 10;

/** What an engine shows for a question. */
export interface Shown {
  /** Best first, at most `SHOWN`; where it keeps silent, those that it holds for the nearest. */
  readonly sentences: readonly Sentence[];
  readonly answered: boolean;
}

/** An engine over one set's articles. */
export interface Engine {
  answer(question: string): Promise<Shown>;
  /** Sentences, best first: at least those of the given ones that have anything to do with the question. */
  rank(question: string, among: readonly Sentence[]): Promise<readonly Sentence[]>;
}

export interface Maker {
  readonly name: string;
  make(set: EvalSet, language: Language): Promise<Engine>;
}

export const isCitable = ({ kind }: Sentence): boolean => kind === "prose";

/** The sentences that may be cited: the same for every engine. */
export const citable = ({ articles }: EvalSet): Sentence[] =>
  articles.flatMap(({ sentences }) => sentences.filter(isCitable));

/** What a bare engine indexes of a sentence. The title belongs to it: without, they all find less. */
export const indexed = (sentence: Sentence): string => `${sentence.article.title} ${wordsOf(sentence)}`;

/** An engine that only ranks: it answers whatever shares a word with the question. */
export function rankingOnly(search: (question: string, limit: number) => readonly Sentence[]): Engine {
  return {
    async answer(question) {
      const sentences = search(question, SHOWN);
      return { sentences, answered: sentences.length > 0 };
    },
    rank: async (question) => search(question, Number.MAX_SAFE_INTEGER),
  };
}
