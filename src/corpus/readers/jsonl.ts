import { draftOf, parsed } from "../json-article.ts";
import { type Draft, type Reader, Unreadable } from "../reader.ts";

function lineOf(line: string, number: number): Draft | Unreadable {
  try {
    return draftOf(parsed(line));
  } catch (error) {
    if (error instanceof Unreadable) return new Unreadable(`${error.message} (line ${number})`);
    throw error;
  }
}

/** One article a line. */
const jsonl: Reader = {
  endings: [".jsonl", ".ndjson"],
  largest: 400_000_000,
  read: (content) =>
    content.split("\n").flatMap((line, at) => (line.trim() === "" ? [] : [lineOf(line, at + 1)])),
  examples: [
    {
      content: '{"body": "One ferry."}\n\n{"body": "Two ferries."}\n',
      reads: [{ text: "One ferry." }, { text: "Two ferries." }],
    },
    { content: '{"body": "One ferry."}\nnot json\n', reads: [{ text: "One ferry." }] },
  ],
};

export default jsonl;
