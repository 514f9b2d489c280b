import * as z from "zod";
import { defineCommand } from "../src/answering/command.ts";

/** The commands with examples. */
export default defineCommand({
  name: "help",
  description: "What can be asked, with examples",
  options: z.object({}),
  examples: [{ request: "/help", shows: "ask" }],
  run: async (_options, { commands }) => ({
    note: "Ask in plain words, or with a command.",
    citations: [],
    commands,
  }),
});
