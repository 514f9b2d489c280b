import * as z from "zod";
import { nothing } from "../src/answering/answer.ts";
import { defineCommand } from "../src/answering/command.ts";
import { completions } from "../src/answering/completions.ts";
import { inItsTime } from "../src/answering/dates.ts";
import { FILTERS } from "../src/answering/filters/options.ts";
import { answersWhole, noAnswer, readingNote } from "../src/answering/silence.ts";
import { certaintyLine, certaintyOf, explained } from "../src/answering/why.ts";

/** Matches looked at for sentences that say the same. */
const LOOKED_AT = 40;

/** Any question: what kind of thing it asks for counts in the ranking. */
export default defineCommand({
  name: "ask",
  description: "Ask anything: the sentences that answer it, word for word",
  options: z.object({
    question: z.string().trim().min(1).max(2000).describe("A question, or a few words"),
    closest: z.boolean().optional().describe("Where nothing answers, show the closest passages"),
    why: z.boolean().optional().describe("Say what the ranking saw in each sentence"),
    ...FILTERS,
  }),
  examples: [
    { request: "/ask how has isolation changed trade?", shows: "solation" },
    { request: "/ask where did the visit end?", shows: "visit" },
    { request: "/ask how has isolation changed trade? why:yes", shows: "solation" },
  ],
  async run({ question, closest = false, why = false }, { corpus, find, cite, reads, certaintyLine: line }) {
    const found = await find({ words: question, limit: LOOKED_AT });
    const matches = corpus.language.wants(question) === "time" ? inItsTime(found, question, corpus) : found;
    const cited = cite(matches, question);
    const read = await reads(question);
    const citations = why ? explained(cited, matches, { question, ...read }, corpus.language) : cited;
    const certainty = {
      certainty: certaintyOf(matches),
      ...(why && { why: certaintyLine(matches, line) }),
    };
    const reading = readingNote(read);
    const note = [...reading, noAnswer(corpus.articles.length)];
    if (answersWhole(matches)) return { note: reading.length > 0 ? reading : null, citations, ...certainty };
    if (!closest || citations.length === 0) return { ...nothing(note, citations), ...certainty };
    return { ...nothing([...note, "The closest passages:"], citations), showClosest: true, ...certainty };
  },
  suggest: async (option, typed, { corpus }) => (option === "question" ? completions(typed, corpus) : []),
});
