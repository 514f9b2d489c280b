import * as z from "zod";
import { nothing } from "../src/answering/answer.ts";
import { check } from "../src/answering/checking/checking.ts";
import { assertionsIn } from "../src/answering/checking/claims.ts";
import { defineCommand } from "../src/answering/command.ts";
import { FILTERS } from "../src/answering/filters/options.ts";
import { Stretches } from "../src/answering/stretch.ts";
import { say } from "../src/text/saying.ts";

/** More claims of one message are counted, not checked. */
const MOST_CLAIMS = 8;

const FIRST_ALONE = "Of {count} sentences the first {most} are checked.";

/** What the articles have on each sentence of a message: evidence, and never a verdict. */
export default defineCommand({
  name: "check",
  description: "What the articles say to each claim of a text: the same, something else, or near it",
  options: z.object({
    text: z.string().trim().min(1).max(4000).describe("A message or a few sentences that claim something"),
    ...FILTERS,
  }),
  // It tags the words of claims with figures: 70 MB that a bot over kept annotations does without until then.
  isRare: true,
  examples: [
    {
      request: "/check Last year's trade between Russia and China amounted to $340 billion.",
      shows: "$240 billion",
    },
  ],
  async run({ text }, context) {
    const all = assertionsIn(text, context.corpus.language);
    if (all.length === 0)
      return nothing("There is nothing to check in that: a question, a greeting or a link claims nothing.");
    const claims = [];
    const stretches = new Stretches();
    for (const each of all.slice(0, MOST_CLAIMS)) {
      claims.push(await check(each, context));
      await stretches.goOn();
    }
    const note = all.length > MOST_CLAIMS ? say(FIRST_ALONE, { count: all.length, most: MOST_CLAIMS }) : null;
    return { note, claims, citations: claims.flatMap(({ citations }) => citations) };
  },
});
