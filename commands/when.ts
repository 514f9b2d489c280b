import * as z from "zod";
import { type Citation, nothing } from "../src/answering/answer.ts";
import { type CorpusView, defineCommand } from "../src/answering/command.ts";
import { byDate, inItsTime } from "../src/answering/dates.ts";
import { FILTERS } from "../src/answering/filters/options.ts";
import {
  about,
  answers,
  answersFirst,
  answersWhole,
  isQuestion,
  noAnswer,
} from "../src/answering/silence.ts";
import type { Sentence } from "../src/text/article.ts";

const LOOKED_AT = 150;
/** Sorts behind every date. */
const UNTOLD = "~";

const datesOf = (sentence: Sentence, corpus: CorpusView): readonly string[] =>
  corpus.annotationsOf(sentence, "date").map(({ value }) => value ?? UNTOLD);

const byTime =
  (corpus: CorpusView) =>
  (a: Citation, b: Citation): number => {
    const [left = UNTOLD, right = UNTOLD] = [a, b].map(
      ({ sentence }) => datesOf(sentence, corpus).toSorted()[0],
    );
    return Number(left > right) - Number(left < right);
  };

/** A question gets its answer first. Of a few words: sentences with dates, in order of time; those untold come last. */
export default defineCommand({
  name: "when",
  description: "When did it happen: sentences with dates, in order of time",
  options: z.object({
    words: z.string().trim().min(1).max(2000).describe("What happened"),
    ...FILTERS,
  }),
  examples: [{ request: "/when joint statement", shows: "statement" }],
  async run({ words }, { corpus, find, cite }) {
    const whole = isQuestion(words, corpus.language);
    const matches = await find({ words, limit: LOOKED_AT, ...(!whole && { wanted: "time" }) });
    const dated = byDate(inItsTime(matches, words, corpus), words, corpus);
    const withDate = dated.filter(({ date }) => date);
    if (whole && answersWhole(withDate)) return { note: null, citations: cite(withDate, words) };
    const inTime = answersFirst(withDate);
    if (whole || !answers(inTime)) return nothing(noAnswer(corpus.articles.length), cite(matches, words));
    return { note: null, citations: cite(about(inTime), words).toSorted(byTime(corpus)) };
  },
});
