import type { AnnotatorExample } from "../../../text/language.ts";

/** A Friday. */
const date = "2024-05-17";

/** What is found, and what must not be. */
export const examples: readonly AnnotatorExample[] = [
  { text: "The bridge opened on 17 May 2024.", finds: [{ text: "17 May 2024", value: "2024-05-17" }] },
  {
    text: "It was signed on February 24, 2022.",
    finds: [{ text: "February 24, 2022", value: "2022-02-24" }],
  },
  { text: "They met in February 2022.", finds: [{ text: "February 2022", value: "2022-02" }] },
  { text: "Published 2024-05-17 in the morning.", finds: [{ text: "2024-05-17", value: "2024-05-17" }] },
  { text: "It closed on 17/05/2024.", finds: [{ text: "17/05/2024", value: "2024-05-17" }] },
  { text: "It closed on 04/05/2024.", finds: [{ text: "04/05/2024", value: "2024" }] },
  { text: "The mill dates from 1893.", finds: [{ text: "1893", value: "1893" }] },
  { text: "It was built in the 1990s.", finds: [{ text: "1990s", value: "1990/1999" }] },
  {
    text: "Profit fell in the third quarter of 2023.",
    finds: [{ text: "third quarter of 2023", value: "2023-07/2023-09" }],
  },
  { date, text: "They signed it on Thursday.", finds: [{ text: "Thursday", value: "2024-05-16" }] },
  { date, text: "They will sign it on Thursday.", finds: [{ text: "Thursday", value: "2024-05-23" }] },
  { text: "They signed it on Thursday.", finds: [{ text: "Thursday", value: undefined }] },
  { date, text: "The law was passed in June.", finds: [{ text: "June", value: "2023-06" }] },
  { date, text: "The law will be passed in June.", finds: [{ text: "June", value: "2024-06" }] },
  { date, text: "Shops reopened on May 3.", finds: [{ text: "May 3", value: "2024-05-03" }] },
  { date, text: "It snowed yesterday.", finds: [{ text: "yesterday", value: "2024-05-16" }] },
  { date, text: "Trade grew last year.", finds: [{ text: "last year", value: "2023" }] },
  { date, text: "Trade grew earlier this month.", finds: [{ text: "earlier this month", value: "2024-05" }] },
  { date, text: "The fair opens next week.", finds: [{ text: "next week", value: "2024-05-20/2024-05-26" }] },
  { date, text: "He left three years ago.", finds: [{ text: "three years ago", value: "2021" }] },
  { date, text: "He came back two days later.", finds: [{ text: "two days later", value: undefined }] },
  {
    text: "It fell between March and May 2023.",
    finds: [
      { text: "March", value: "2023-03", until: "2023-05" },
      { text: "May 2023", value: "2023-05" },
    ],
  },
  {
    text: "She ran the mill from 2019 to 2021.",
    finds: [
      { text: "2019", value: "2019", until: "2021" },
      { text: "2021", value: "2021" },
    ],
  },
  {
    text: "Sales rose in the first half of 2023.",
    finds: [{ text: "first half of 2023", value: "2023-01/2023-06" }],
  },
  {
    date,
    text: "He fell ill on 3 May and came back two days later.",
    finds: [
      { text: "3 May", value: "2024-05-03" },
      { text: "two days later", value: "2024-05-05" },
    ],
  },
  { text: "It marked the 75th anniversary of the republic.", finds: [] },
  // No dates: other words, lengths of time, names, counts.
  { date, text: "You may march a second in the sun, the secretary said.", finds: [] },
  { date, text: "It led the table for 13 straight years.", finds: [] },
  { date, text: "Over the last year the Sunday Courier sold well on Black Friday.", finds: [] },
  { date, text: "More than 2,000 of the 1900 people paid $1950.", finds: [] },
  { date, text: "The shop is open on Thursdays.", finds: [] },
];
