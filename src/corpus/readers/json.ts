import { draftAmongMany, draftOf, parsed } from "../json-article.ts";
import type { TextReader } from "../reader.ts";

/**
 * One article in a file of its own, or a list of them. One of a list without an id goes by its place: the third of
 * `news.json` is `news#3`.
 */
const json: TextReader = {
  endings: [".json"],
  largest: 16_000_000,
  *read(content) {
    const value = parsed(content);
    if (!Array.isArray(value)) return yield draftOf(value);
    for (const [at, each] of value.entries()) yield draftAmongMany(() => each, "item", at + 1);
  },
  examples: [
    {
      content: '{"id": 7, "title": "Ferry", "date": "2031-03-04T10:00:00Z", "body": "The ferry is back."}',
      reads: [{ id: "7", title: "Ferry", date: "2031-03-04", text: "The ferry is back." }],
    },
    {
      content: '[{"body": "One ferry."}, {"title": "No body"}, {"body": "Two ferries."}]',
      reads: [
        { text: "One ferry.", place: 1 },
        { text: "Two ferries.", place: 3 },
      ],
    },
    { content: '{"title": "Ferry"}', reads: [] },
    { content: '{"title": ', reads: [] },
  ],
};

export default json;
