import { Corpus } from "../../src/corpus/corpus.ts";
import type { Finder } from "../../src/search/finder.ts";
import { CLOSE, FIRST, type Weights } from "../../src/search/ranking/weights.ts";
import { finderOf } from "../../src/search/whole.ts";
import type { Sentence } from "../../src/text/article.ts";
import type { Language } from "../../src/text/language.ts";
import { type EvalSet, isRight, placeOf, type Question, sentencesAt } from "../eval/set.ts";
import { type Examples, Gathering } from "./examples.ts";

/** So many candidates are looked at closely in training. */
const CLOSELY = 40;

/** A first look at hundreds of candidates is learned from every so many questions: its weights are few. */
const FEWER = 4;

/** Of larger sets every other question is enough. */
const MANY = 8000;

/** A set with a finder over its articles. */
export interface Searched {
  readonly set: EvalSet;
  readonly sentences: readonly Sentence[];
  readonly ids: ReadonlyMap<Sentence, number>;
  readonly finder: Finder;
}

export async function searched(set: EvalSet, language: Language): Promise<Searched> {
  const corpus = new Corpus(set.articles, language);
  const sentences = set.articles.flatMap((article) => article.sentences);
  const finder = await finderOf(set.articles, language, (sentence, type) =>
    corpus.annotationsOf(sentence, type),
  );
  const ids = new Map(sentences.map((sentence, id) => [sentence, id]));
  return { set, sentences, ids, finder };
}

/** Sets count by the root of their size, so that no large one is heard alone. */
const weightOf = (set: EvalSet): number => Math.sqrt(set.questions.length);

const answerable = (set: EvalSet): Question[] => set.questions.filter(({ gold }) => gold.length > 0);

const tell = (set: EvalSet, what: string, done: number): void => {
  if (done % 1000 === 0) process.stderr.write(`${set.name}: ${what}, ${done} of ${set.questions.length}\n`);
};

/** What a first look sees of all candidates. Sets with few candidates of their own have nothing to teach here. */
export async function firstLooks(at: Searched, weights?: Weights): Promise<Examples> {
  const gathering = new Gathering(FIRST);
  const questions = answerable(at.set).filter(
    ({ among }, i, all) => among.length === 0 && (all.length < MANY || i % FEWER === 0),
  );
  for (const [done, question] of questions.entries()) {
    const { ranker, candidates } = await at.finder.ask(question.question, weights && { weights });
    const looked = ranker
      .first(candidates)
      .map(({ id, features }) => ({ features, right: rightAt(at, id, question) }));
    gathering.add(question.group, looked);
    tell(at.set, "first look", done);
  }
  return gathering.done(weightOf(at.set));
}

/** What a close look sees of the best at first look. */
export async function closeLooks(at: Searched, weights: Weights): Promise<Examples> {
  const gathering = new Gathering(CLOSE);
  const questions = answerable(at.set).filter((_, i, all) => all.length < MANY || i % 2 === 0);
  for (const [done, question] of questions.entries()) {
    const { ranker, candidates } = await at.finder.ask(question.question, { weights });
    const ids =
      question.among.length > 0
        ? sentencesAt(question.among, at.set).flatMap((sentence) => at.ids.get(sentence) ?? [])
        : ranker
            .first(candidates)
            .slice(0, CLOSELY)
            .map(({ id }) => id);
    const looked = ranker
      .close(ids)
      .map(({ id, close }) => ({ features: close ?? {}, right: rightAt(at, id, question) }));
    gathering.add(question.group, looked);
    tell(at.set, "close look", done);
  }
  return gathering.done(weightOf(at.set));
}

function rightAt({ sentences }: Searched, id: number, question: Question): boolean {
  const sentence = sentences[id];
  return sentence !== undefined && isRight(placeOf(sentence), question);
}
