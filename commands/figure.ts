import * as z from "zod";
import { nothing } from "../src/answering/answer.ts";
import { findInAnyForm } from "../src/answering/asked-figures.ts";
import { defineCommand } from "../src/answering/command.ts";
import { byFigure } from "../src/answering/figures.ts";
import {
  about,
  answers,
  answersFirst,
  answersWhole,
  isQuestion,
  noAnswer,
} from "../src/answering/silence.ts";

const LOOKED_AT = 150;

/** Sentences about something, the figure marked; of a few words only such as give one. */
export default defineCommand({
  name: "figure",
  description: "How much or how many: sentences with the figure marked",
  options: z.object({
    words: z.string().trim().min(1).max(2000).describe("What is counted or measured"),
  }),
  examples: [{ request: "/figure record trade", shows: "billion" }],
  async run({ words }, { corpus, find, cite }) {
    const whole = isQuestion(words, corpus.language);
    const matches = whole
      ? await find({ words, limit: LOOKED_AT })
      : await findInAnyForm({ words, limit: LOOKED_AT, wanted: "number" }, corpus.language, find);
    const figures = byFigure(matches, words, corpus);
    const shown = whole ? figures : about(answersFirst(figures.filter(({ figure }) => figure)));
    if (!(whole ? answersWhole(shown) : answers(shown)))
      return nothing(noAnswer(corpus.articles.length), cite(matches, words));
    const marks = new Map(shown.map(({ sentence, figure }) => [sentence, figure]));
    const citations = cite(shown, words).map((citation) => {
      const figure = marks.get(citation.sentence);
      return figure ? { ...citation, highlights: [{ start: figure.start, end: figure.end }] } : citation;
    });
    return { note: null, citations };
  },
});
