import type { Button } from "../button.ts";
import { keyOfSentence, sentenceOf } from "../sentence-key.ts";

/** The article of the sentences shown: who and what is in it. */
const article: Button = {
  action: "article",
  label: "Show article",
  order: 4,
  audience: "presser",
  stateUnder({ answered: { command, options, citations } }) {
    const [first] = citations;
    return command === "article" && options["sentence"] !== undefined && first
      ? keyOfSentence(first.sentence)
      : null;
  },
  async press({ state }, app) {
    const sentence = sentenceOf(state, app.corpus);
    if (sentence === null) return null;
    if (sentence === undefined)
      return {
        request: "",
        error: { code: "changed", says: "The articles have changed: that one is no longer among them." },
      };
    return app.run("article", { words: sentence.article.id });
  },
};

export default article;
