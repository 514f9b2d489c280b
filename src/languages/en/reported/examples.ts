import type { AnnotatorExample } from "../../../text/language.ts";

/** What the annotator finds, each with whose words they are; and what reports nobody's words. */
export const EXAMPLES: readonly AnnotatorExample[] = [
  {
    text: "Mayor Olu Brandt told reporters on Monday that the bridge would stand for a century.",
    finds: [
      {
        text: "the bridge would stand for a century",
        speaker: "Mayor Olu Brandt",
        cue: "told",
        to: "reporters",
      },
    ],
  },
  {
    text: "The survey office said the valley was under water every spring, but the mayor insisted that it was safe.",
    finds: [
      { text: "the valley was under water every spring", speaker: "The survey office", cue: "said" },
      { text: "it was safe", speaker: "the mayor", cue: "insisted" },
    ],
  },
  {
    text: "The ferry, Ada Novak added, had been late for a week.",
    finds: [
      { text: "The ferry", speaker: "Ada Novak", cue: "added" },
      { text: "had been late for a week", speaker: "Ada Novak", cue: "added" },
    ],
  },
  {
    text: "According to the harbour board, no ship has sunk here since the war.",
    finds: [
      { text: "no ship has sunk here since the war", speaker: "the harbour board", cue: "According to" },
    ],
  },
  {
    text: "Ada Novak asked the council whether the ferry would sail again.",
    finds: [
      { text: "whether the ferry would sail again", speaker: "Ada Novak", cue: "asked", to: "the council" },
    ],
  },
  { text: "The mayor did not say that the bridge was safe.", finds: [] },
  {
    text: "Brandt will say that the bridge is safe, and he is expected to announce that it stays open.",
    finds: [],
  },
  { text: "“The bridge is safe and it will stay open,” said the mayor when the rain began.", finds: [] },
  {
    text: "The work went according to plan, and the report that the board wrote fills two shelves.",
    finds: [],
  },
  { text: "Did the mayor say that the bridge was safe?", finds: [] },
  { text: "Mayor Says The Bridge Will Stand For A Hundred Years", finds: [] },
];
