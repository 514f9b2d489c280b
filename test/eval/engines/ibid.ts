import { isRefusal } from "../../../src/answering/answer.ts";
import { type App, createApp } from "../../../src/app.ts";
import { Finder } from "../../../src/search/finder.ts";
import { FlexSearchIndex } from "../../../src/search/flexsearch.ts";
import type { Sentence } from "../../../src/text/article.ts";
import type { Language } from "../../../src/text/language.ts";
import type { EvalSet } from "../set.ts";
import { type Maker, SHOWN, type Shown } from "./engine.ts";

async function ask(app: App, question: string): Promise<Shown> {
  const outcome = await app.run("ask", { question }, SHOWN);
  if (isRefusal(outcome)) throw new Error(`/ask ${question}: ${outcome.error.message}`);
  const { citations, closest = [] } = outcome;
  const answered = citations.length > 0;
  return { sentences: (answered ? citations : closest).map(({ sentence }) => sentence), answered };
}

/** Ranks beyond what the app shows, with the app's own finder. */
async function deepRanking({ articles }: EvalSet, language: Language) {
  const sentences = articles.flatMap((article) => article.sentences);
  const finder = await Finder.build(sentences, language, (settings) => new FlexSearchIndex(settings));
  return async (question: string): Promise<Sentence[]> =>
    (await finder.find(question, sentences.length)).flatMap(({ id }) => sentences[id] ?? []);
}

/** The whole app, asked as a user asks it. */
export const ibid: Maker = {
  name: "Ibid",
  async make(set, language) {
    const app = await createApp([set.articlesPath]);
    let deep: Promise<(question: string) => Promise<Sentence[]>> | undefined;
    return {
      answer: (question) => ask(app, question),
      async rank(question) {
        deep ??= deepRanking(set, language);
        return (await deep)(question);
      },
    };
  },
};
