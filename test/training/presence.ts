import { CERTAINTY, type Weights } from "../../src/search/ranking/weights.ts";
import type { Language } from "../../src/text/language.ts";
import type { EvalSet, Question } from "../eval/set.ts";
import { type Examples, Gathering } from "./examples.ts";
import { foldOf } from "./folds.ts";
import { searched } from "./looks.ts";

/** Every so many questions are asked: the line is one number. */
const EVERY = 4;

/** Small corpora are about one thing; so many of their own questions, and of others', are put to each. */
const TO_EACH = 12;

/** A set without the articles that answer the questions of some groups; what no question is about stays. */
function without(set: EvalSet, isGone: (group: string) => boolean): EvalSet {
  const gone = new Set(
    set.questions.flatMap(({ group, gold }) => (isGone(group) ? gold.map(({ article }) => article) : [])),
  );
  return { ...set, articles: set.articles.filter(({ id }) => !gone.has(id)) };
}

/** A corpus that lacks some groups, and what is asked of it. */
interface Trial {
  readonly corpus: EvalSet;
  readonly has: (group: string) => boolean;
  readonly questions: readonly Question[];
}

/** Two halves of the set, each asked the questions of both. */
export function halves(set: EvalSet): Trial[] {
  const questions = set.questions.filter((_, i) => i % EVERY === 0);
  return [0, 1].map((half) => {
    const has = (group: string): boolean => foldOf(group, 2) === half;
    return { corpus: without(set, (group) => !has(group)), has, questions };
  });
}

/** Each group by itself, asked some of its own questions and as many of others. */
export function smallOnes(set: EvalSet): Trial[] {
  const groups = [...new Set(set.questions.map(({ group }) => group))];
  const spread = (all: readonly Question[], turn: number): Question[] =>
    Array.from(
      { length: TO_EACH },
      (_, i) => all[(turn * 7 + i * Math.ceil(all.length / TO_EACH)) % all.length],
    ).flatMap((question) => question ?? []);
  return groups.map((own, turn) => {
    const has = (group: string): boolean => group === own;
    const inside = set.questions.filter(({ group }) => has(group));
    const outside = set.questions.filter(({ group }) => !has(group));
    const questions = [...spread(inside, turn), ...spread(outside, turn)];
    return { corpus: without(set, (group) => !has(group)), has, questions };
  });
}

/**
 * Questions over parts of a set, so that half of them have lost their answer. Each is a choice between what the best
 * sentence shows and nothing at all.
 */
export async function presence(
  set: EvalSet,
  language: Language,
  weights: Weights,
  trials: readonly Trial[] = [...halves(set), ...smallOnes(set)],
): Promise<Examples> {
  const gathering = new Gathering(CERTAINTY);
  const nothing = Object.fromEntries(CERTAINTY.map((name) => [name, 0]));
  for (const { corpus, has, questions } of trials) {
    const { finder } = await searched(corpus, language);
    for (const { question, group, gold } of questions) {
      if (gold.length === 0) continue;
      const { ranker, candidates } = await finder.ask(question, { weights });
      const best = ranker.rank(candidates, 1)[0];
      // A question without a known word meets silence anyway.
      if (!best?.close) continue;
      gathering.add(group, [
        { features: ranker.seen(best.close), right: has(group) },
        { features: nothing, right: !has(group) },
      ]);
    }
  }
  return gathering.done(Math.sqrt(set.questions.length));
}

/** How often questions with an answer are answered, and those without are not. */
export interface Balance {
  readonly line: number;
  readonly answered: number;
  readonly silent: number;
}

/** Honesty comes first: silence may be right so much more often than answers are given. */
const FOR_SILENCE = 0.04;

/** The line between answering and silence at which both are right about equally often, silence a little more. */
export function lineFor(examples: Examples, weights: Readonly<Record<string, number>>): Balance {
  const inOrder = examples.names.map((name) => weights[name] ?? 0);
  const width = inOrder.length;
  const judged = examples.groups.map((_, q) => {
    const row = (examples.starts[q] ?? 0) * width;
    const score = inOrder.reduce((sum, weight, f) => sum + weight * (examples.values[row + f] ?? 0), 0);
    return { certain: 1 / (1 + Math.exp(-score)), there: examples.right[examples.starts[q] ?? 0] === 1 };
  });
  const there = judged.filter((each) => each.there).length;
  const balances = Array.from({ length: 99 }, (_, i) => (i + 1) / 100).map((line) => ({
    line,
    answered: judged.filter((each) => each.there && each.certain >= line).length / there,
    silent: judged.filter((each) => !each.there && each.certain < line).length / (judged.length - there),
  }));
  const worth = ({ answered, silent }: Balance): number => Math.min(answered, silent - FOR_SILENCE);
  return balances.reduce((best, each) => (worth(each) > worth(best) ? each : best));
}
