import { isRefusal } from "../../../src/answering/answer.ts";
import type { App } from "../../../src/app.ts";
import { Corpus } from "../../../src/corpus/corpus.ts";
import { createApp } from "../../../src/library/opening.ts";
import { finderOf } from "../../../src/search/whole.ts";
import type { Sentence } from "../../../src/text/article.ts";
import type { Language } from "../../../src/text/language.ts";
import { english } from "../../../src/text/saying.ts";
import type { EvalSet } from "../set.ts";
import { type Maker, SHOWN, type Shown } from "./engine.ts";

async function ask(app: App, question: string): Promise<Shown> {
  const outcome = await app.run("ask", { question }, SHOWN);
  if (isRefusal(outcome)) throw new Error(`/ask ${question}: ${english(outcome.error.says)}`);
  const { citations, closest = [] } = outcome;
  const answered = citations.length > 0;
  return { sentences: (answered ? citations : closest).map(({ sentence }) => sentence), answered };
}

/** The app's own finder, for ranking given sentences. */
async function rankingOf({ articles }: EvalSet, language: Language) {
  const corpus = new Corpus(articles, language);
  const sentences = articles.flatMap((article) => article.sentences);
  const ids = new Map(sentences.map((sentence, id) => [sentence, id]));
  const finder = await finderOf(articles, language, (sentence, type) => corpus.annotationsOf(sentence, type));
  return async (question: string, among: readonly Sentence[]): Promise<Sentence[]> => {
    const found = await finder.rank(
      question,
      among.flatMap((sentence) => ids.get(sentence) ?? []),
    );
    return found.flatMap(({ id }) => sentences[id] ?? []);
  };
}

/** The whole app, asked as a user asks it. */
export const ibid: Maker = {
  name: "Ibid",
  async make(set, language) {
    const app = await createApp([set.articlesPath]);
    let ranking: ReturnType<typeof rankingOf> | undefined;
    return {
      answer: (question) => ask(app, question),
      async rank(question, among) {
        ranking ??= rankingOf(set, language);
        return (await ranking)(question, among);
      },
    };
  },
};
