import { checkedFields } from "../fields.ts";
import { readFrontMatter } from "../front-matter.ts";
import type { TextReader } from "../reader.ts";

/** Markdown with YAML front matter. The text is the whole file, so that offsets count in the file as it stands. */
const md: TextReader = {
  endings: [".md", ".markdown"],
  largest: 16_000_000,
  read(content) {
    const { values, faults, bodyStart } = readFrontMatter(content);
    const fields = checkedFields(Object.fromEntries(values));
    return [{ ...fields, faults: [...faults, ...(fields.faults ?? [])], text: content, bodyStart }];
  },
  examples: [
    {
      content: '---\ntitle: "Ferry: back again"\ndate: 2031-03-04\n---\nThe ferry is back.',
      reads: [{ title: "Ferry: back again", date: "2031-03-04", bodyStart: 52 }],
    },
    { content: "The ferry is back.", reads: [{ bodyStart: 0 }] },
    { content: "---\n\nThe ferry is back.\n\n---\n\nNobody paid.", reads: [{ bodyStart: 0 }] },
    { content: "---\ndate: in spring\n---\nThe ferry is back.", reads: [{ bodyStart: 24 }] },
  ],
};

export default md;
