import type { Button } from "../button.ts";
import { keyOfSentence, sentenceOf } from "../sentence-key.ts";

/** The sentences before and after. */
const context: Button = {
  action: "context",
  label: "Context",
  order: 1,
  audience: "presser",
  stateBeside: ({ sentence }, { command }) => (command === "article" ? null : keyOfSentence(sentence)),
  async press({ state }, app) {
    const sentence = sentenceOf(state, app.corpus);
    if (sentence === null) return null;
    const request = "";
    if (sentence === undefined)
      return {
        request,
        error: { code: "changed", says: "The articles have changed: that sentence is no longer in them." },
      };
    return app.run("article", { words: sentence.article.id, sentence: sentence.number });
  },
};

export default context;
