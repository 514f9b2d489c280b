import { draftAmongMany, parsed } from "../json-article.ts";
import type { TextReader } from "../reader.ts";

/** A small archive unpacks to millions of blank lines: of so many one is told. */
const BLANKS = 1_000;

/**
 * One article a line, blank lines aside. One without an id goes by its line, also where it is the only one, so that no
 * id changes when the file grows: line 3 of `news.jsonl` is `news#3`.
 */
const jsonl: TextReader = {
  endings: [".jsonl", ".ndjson"],
  largest: 400_000_000,
  *read(content) {
    let place = 0;
    for (let start = 0, end = 0; start < content.length; start = end + 1) {
      const at = content.indexOf("\n", start);
      end = at < 0 ? content.length : at;
      const line = content.slice(start, end);
      place++;
      if (line.trim() === "") {
        if (place % BLANKS === 0) yield null;
      } else yield draftAmongMany(() => parsed(line), "line", place);
    }
  },
  examples: [
    {
      content: '{"body": "One ferry."}\n\n{"body": "Two ferries."}\n',
      reads: [
        { text: "One ferry.", place: 1 },
        { text: "Two ferries.", place: 3 },
      ],
    },
    { content: '{"body": "One ferry."}\nnot json\n', reads: [{ text: "One ferry.", place: 1 }] },
  ],
};

export default jsonl;
