import { isRefusal } from "../../../src/answering/answer.ts";
import type { App } from "../../../src/app.ts";
import { createApp } from "../../../src/library/opening.ts";
import { english } from "../../../src/text/saying.ts";
import { type Engine, LIMIT, type Maker } from "./engine.ts";

async function ask(app: App, question: string): Promise<readonly number[]> {
  const outcome = await app.answer(`/ask ${question}`, LIMIT);
  if (isRefusal(outcome)) throw new Error(english(outcome.error.says));
  const { citations, closest = [] } = outcome;
  // A made article is named by the number of its first sentence.
  return (citations.length > 0 ? citations : closest).map(
    ({ sentence }) => Number(sentence.article.id) + sentence.number - 1,
  );
}

/** The whole of Ibid over a file of made articles: reading, cutting into sentences, indexing, answering /ask. */
export function wholeIbid(file: string, characters: number): Maker {
  let app: App | undefined;
  const engine: Engine = {
    async build() {
      app = await createApp([file]);
      if (app.problems.length > 0) throw new Error(app.problems[0]?.reason);
    },
    search: ({ text }) => (app ? ask(app, text) : []),
    holdsText: characters,
  };
  return { name: "Ibid, whole /ask", make: async () => engine };
}
