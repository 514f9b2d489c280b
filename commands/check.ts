import * as z from "zod";
import { nothing } from "../src/answering/answer.ts";
import { check } from "../src/answering/checking/checking.ts";
import { assertionsIn } from "../src/answering/checking/claims.ts";
import { defineCommand } from "../src/answering/command.ts";

/** More claims of one message are counted, not checked. */
const MOST_CLAIMS = 8;

/** What the articles have on each sentence of a message: evidence, and never a verdict. */
export default defineCommand({
  name: "check",
  description: "What the articles say to each claim of a text: the same, something else, or near it",
  options: z.object({
    text: z.string().trim().min(1).max(4000).describe("A message or a few sentences that claim something"),
  }),
  examples: [
    { request: "/check Trade between Russia and China reached $340 billion in 2023.", shows: "$240 billion" },
  ],
  async run({ text }, context) {
    const all = assertionsIn(text, context.corpus.language);
    if (all.length === 0)
      return nothing("There is nothing to check: a question, a greeting or a link claims nothing.");
    const claims = [];
    for (const each of all.slice(0, MOST_CLAIMS)) claims.push(await check(each, context));
    const note =
      all.length > MOST_CLAIMS ? `Of ${all.length} sentences the first ${MOST_CLAIMS} are checked.` : null;
    return { note, claims, citations: claims.flatMap(({ citations }) => citations) };
  },
});
