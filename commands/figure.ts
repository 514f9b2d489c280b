import * as z from "zod";
import { nothing } from "../src/answering/answer.ts";
import { defineCommand } from "../src/answering/command.ts";
import { byFigure } from "../src/answering/figures.ts";
import { about, answers, answersFirst, noAnswer } from "../src/answering/silence.ts";

const LOOKED_AT = 150;

/** Sentences that give a figure about something, the figure marked. */
export default defineCommand({
  name: "figure",
  description: "How much or how many: sentences with the figure marked",
  options: z.object({
    words: z.string().trim().min(1).max(2000).describe("What is counted or measured"),
  }),
  examples: [{ request: "/figure record trade", shows: "billion" }],
  async run({ words }, { corpus, find, cite }) {
    const matches = await find({ words, limit: LOOKED_AT, wanted: "number" });
    const figures = answersFirst(byFigure(matches, words, corpus));
    if (!answers(figures)) return nothing(noAnswer(corpus.articles.length), cite(matches, words));
    const marks = new Map(figures.map(({ sentence, figure }) => [sentence, figure]));
    const citations = cite(about(figures), words).map((citation) => {
      const figure = marks.get(citation.sentence);
      return figure ? { ...citation, highlights: [{ start: figure.start, end: figure.end }] } : citation;
    });
    return { note: null, citations };
  },
});
