import * as z from "zod";
import { type Answer, type Citation, nothing } from "../src/answering/answer.ts";
import { cardOf } from "../src/answering/card.ts";
import { suggestions } from "../src/answering/choices.ts";
import { type Context, defineCommand } from "../src/answering/command.ts";
import { FILTERS } from "../src/answering/filters/options.ts";
import { Mistake } from "../src/answering/mistake.ts";
import { titledWith } from "../src/answering/titled.ts";
import type { SegmentedArticle, Sentence } from "../src/text/article.ts";
import { say } from "../src/text/saying.ts";

/** Sentences shown before the one that was asked for. */
const BEFORE = 2;

/** The article whose id it is, whose title holds the words, or in which the search finds them best. */
async function articleFor(words: string, { corpus, find }: Context): Promise<SegmentedArticle | undefined> {
  const byId = corpus.articles.find(({ id }) => id === words);
  if (byId) return byId;
  const byTitle = titledWith(words, corpus.articles, corpus.language);
  if (byTitle) return byTitle;
  const [best] = await find({ words, limit: 1 });
  return best && best.cover > 0 ? best.sentence.article : undefined;
}

/** A sentence as it stands in its article, with the one that was asked for marked whole. */
const asItStands =
  ({ corpus }: Context, asked?: Sentence) =>
  (sentence: Sentence): Citation => ({
    sentence,
    score: 0,
    highlights: sentence === asked ? [{ start: sentence.start, end: sentence.end }] : [],
    get annotations() {
      return corpus.annotations(sentence);
    },
    alsoIn: [],
  });

const isProse = ({ kind }: Sentence): boolean => kind === "prose";

/** An article from a little before one of its sentences on. */
function around(article: SegmentedArticle, number: number, context: Context): Answer {
  const asked = article.sentences[number - 1];
  if (!asked)
    throw new Mistake(
      "wrong-option",
      say("That article has sentences 1 to {last}.", { last: article.sentences.length }),
    );
  const before = article.sentences
    .slice(0, number - 1)
    .filter(isProse)
    .slice(-BEFORE);
  const after = article.sentences.slice(number).filter(isProse);
  const shown = [...before, asked, ...after].slice(0, context.limit);
  return { note: null, ofOneArticle: true, citations: shown.map(asItStands(context, asked)) };
}

/** An article's card with its sentences, or the sentences around one. */
export default defineCommand({
  name: "article",
  description: "An article's card: people, figures, quotations, and its sentences",
  options: z.object({
    words: z.string().trim().min(1).max(300).describe("Words of its title, or what it is about"),
    sentence: z.int().min(1).max(1_000_000).optional().describe("Show the sentences around this one"),
    ...FILTERS,
  }),
  examples: [
    { request: "/article record trade", shows: "trade" },
    { request: "/article record trade sentence:2", shows: "Trade" },
  ],
  async run({ words, sentence }, context) {
    const article = await articleFor(words, context);
    if (!article) return nothing(say('No article here is about "{words}".', { words }));
    if (sentence !== undefined) return around(article, sentence, context);
    const prose = article.sentences.filter(isProse).slice(0, context.limit);
    return {
      note: null,
      ofOneArticle: true,
      card: await cardOf(article, context.corpus),
      citations: prose.map(asItStands(context)),
    };
  },
  suggest: async (_option, typed, { corpus }) =>
    suggestions(typed, corpus.articles, ({ id, title }) => ({ name: title, value: id }), corpus.language),
});
