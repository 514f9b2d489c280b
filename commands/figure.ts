import * as z from "zod";
import { suggestions } from "../src/answering/choices.ts";
import { defineCommand } from "../src/answering/command.ts";
import { figuresByConditions, figuresByWords } from "../src/answering/figure-answer.ts";
import { readSearch } from "../src/answering/figure-conditions.ts";
import { figureKinds } from "../src/answering/figure-kinds.ts";
import { FILTERS } from "../src/answering/filters/options.ts";

const option = (most: number, description: string) =>
  z.string().trim().min(1).max(most).optional().describe(description);

/** Figures by words, size, unit and what they are about, each marked in its sentence. */
export default defineCommand({
  name: "figure",
  description: "How much or how many: sentences with the figure marked",
  options: z.object({
    words: option(2000, "What is counted or measured; a size may stand among the words: oil exports >1bn"),
    value: option(100, "How large: >1bn, <5%, >=200, 1bn..2bn, 240bn"),
    unit: option(100, "What it counts: %, USD, dollars, barrel"),
    about: option(200, "What the figure itself is about: oil"),
    ...FILTERS,
  }),
  examples: [
    { request: "/figure record trade", shows: "billion" },
    { request: "/figure trade >200bn", shows: "billion" },
    { request: "/figure unit:%", shows: "%" },
  ],
  async run(options, context) {
    const search = readSearch(options, context.corpus.language);
    return search.conditions
      ? figuresByConditions(search, search.conditions, context)
      : figuresByWords(search.words, context);
  },
  suggest: async (name, typed, { corpus }) => {
    if (name !== "unit" && name !== "about") return [];
    const { units, abouts } = await figureKinds(corpus);
    const offered = name === "unit" ? units : abouts;
    return suggestions(typed, offered, (each) => ({ name: each, value: each }), corpus.language);
  },
});
