import * as z from "zod";
import { nothing } from "../src/answering/answer.ts";
import { cardOf } from "../src/answering/card.ts";
import { suggestions } from "../src/answering/choices.ts";
import { type Context, defineCommand } from "../src/answering/command.ts";
import { wordsWithin } from "../src/answering/matching.ts";
import type { SegmentedArticle } from "../src/text/article.ts";

/** The article whose id it is, whose title holds the words, or in which the search finds them best. */
async function articleFor(words: string, { corpus, find }: Context): Promise<SegmentedArticle | undefined> {
  const byId = corpus.articles.find(({ id }) => id === words);
  if (byId) return byId;
  const byTitle = corpus.articles.find(({ id, title }) =>
    wordsWithin(words, `${title} ${id}`, corpus.language),
  );
  if (byTitle) return byTitle;
  const [best] = await find({ words, limit: 1 });
  return best && best.cover > 0 ? best.sentence.article : undefined;
}

/** An article's card, and its sentences. */
export default defineCommand({
  name: "article",
  description: "An article's card: people, figures, quotations, and its sentences",
  options: z.object({
    words: z.string().trim().min(1).max(300).describe("Words of its title, or what it is about"),
  }),
  examples: [{ request: "/article record trade", shows: "trade" }],
  async run({ words }, context) {
    const article = await articleFor(words, context);
    if (!article) return nothing(`No article here is about "${words}".`);
    const prose = article.sentences.filter(({ kind }) => kind === "prose");
    const matches = prose.map((sentence, i) => ({ sentence, score: prose.length - i, cover: 1 }));
    return {
      note: null,
      card: cardOf(article, context.corpus),
      citations: context.cite(matches.slice(0, context.limit), words),
    };
  },
  suggest: async (_option, typed, { corpus }) =>
    suggestions(typed, corpus.articles, ({ id, title }) => ({ name: title, value: id }), corpus.language),
});
