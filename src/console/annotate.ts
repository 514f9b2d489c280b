import type { App } from "../app.ts";
import { type Sentence, wordsOf } from "../text/article.ts";

const lineOf = (sentence: Sentence, app: App): string => {
  const { article, number, start, end } = sentence;
  const annotations = app.corpus
    .annotations(sentence)
    .map((each) => ({ ...each, text: article.text.slice(each.start, each.end) }));
  return JSON.stringify({ article: article.id, number, start, end, text: wordsOf(sentence), annotations });
};

/** Every sentence of the corpus with its annotations, as lines of JSON. */
export async function annotate(app: App, write: (line: string) => Promise<void>): Promise<void> {
  await app.gatherNames();
  for (const article of app.corpus.articles)
    for (const sentence of article.sentences) await write(lineOf(sentence, app));
}
