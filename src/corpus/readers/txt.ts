import type { TextReader } from "../reader.ts";

/** Plain text, as scraped or saved: what it is called, and by whom, is looked for in its first lines. */
const txt: TextReader = {
  endings: [".txt"],
  largest: 16_000_000,
  read: (content) => [{ text: content, bodyStart: 0 }],
  examples: [{ content: "Ferry returns\n\nThe ferry is back.", reads: [{ bodyStart: 0 }] }],
};

export default txt;
