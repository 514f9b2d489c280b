import type { AnnotatorExample } from "../../../text/language.ts";

/** What the annotator finds, each with its speaker and cue; and quotations that nobody is named for. */
export const EXAMPLES: readonly AnnotatorExample[] = [
  {
    text: "“We opened the dam before dawn,” said Ada Novak, who studies rivers at a college in the north.",
    finds: [{ text: "“We opened the dam before dawn,”", speaker: "Ada Novak", cue: "said" }],
  },
  {
    text: '"The bridge will stand for a century," Mayor Olu Brandt told reporters. "It was built by people who cared."',
    finds: [
      { text: '"The bridge will stand for a century,"', speaker: "Mayor Olu Brandt", cue: "told" },
      { text: '"It was built by people who cared."', speaker: "Mayor Olu Brandt", cue: "told" },
    ],
  },
  {
    text: "President Lind said that the “harvest was the best in years, and the granaries are full.”",
    finds: [
      {
        text: "“harvest was the best in years, and the granaries are full.”",
        speaker: "President Lind",
        cue: "said",
      },
    ],
  },
  {
    text: "Marek Stone (R-Ohio), a former teacher, called the plan a “gift to nobody at all.”",
    finds: [{ text: "“gift to nobody at all.”", speaker: "Marek Stone", cue: "called" }],
  },
  {
    text: "The valley could be “under water by the spring,” according to the survey office.",
    finds: [{ text: "“under water by the spring,”", speaker: "the survey office", cue: "according to" }],
  },
  {
    text: "“No harbour was ever built by waiting for the tide to turn.” — Ines Calder",
    finds: [{ text: "“No harbour was ever built by waiting for the tide to turn.”", speaker: "Ines Calder" }],
  },
  {
    text: "The two towns hailed a “new era” after the match, and the “no limits” cup goes to neither of them.",
    finds: [{ text: "“new era”", speaker: "The two towns", cue: "hailed" }, { text: "“no limits”" }],
  },
  {
    text: "The crowd roared as the ships came in. “The lights were seen from the far side of the bay.”",
    finds: [{ text: "“The lights were seen from the far side of the bay.”" }],
  },
  { text: "The harbour master said that the ships would come in at dawn.", finds: [] },
];
