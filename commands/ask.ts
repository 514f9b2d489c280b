import * as z from "zod";
import { nothing } from "../src/answering/answer.ts";
import { defineCommand } from "../src/answering/command.ts";
import { answersWhole, noAnswer, readingNote } from "../src/answering/silence.ts";

/** Matches looked at for sentences that say the same. */
const LOOKED_AT = 60;

/** Any question: what kind of thing it asks for counts in the ranking. */
export default defineCommand({
  name: "ask",
  description: "Ask anything: the sentences that answer it, word for word",
  options: z.object({
    question: z.string().trim().min(1).max(2000).describe("A question, or a few words"),
    closest: z.boolean().optional().describe("Where nothing answers, show the closest passages"),
  }),
  examples: [
    { request: "/ask how has isolation changed trade?", shows: "solation" },
    { request: "/ask where did the visit end?", shows: "visit" },
  ],
  async run({ question, closest = false }, { corpus, find, cite, reads }) {
    const matches = await find({ words: question, limit: LOOKED_AT });
    const citations = cite(matches, question);
    const reading = readingNote(await reads(question));
    if (answersWhole(matches)) return { note: reading, citations };
    const note = [reading, noAnswer(corpus.articles.length)].filter(Boolean).join(" ");
    if (!closest || citations.length === 0) return nothing(note, citations);
    return { ...nothing(`${note} The closest passages:`, citations), showClosest: true };
  },
});
