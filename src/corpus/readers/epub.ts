import { EXAMPLES } from "../books/examples.ts";
import { ZIP } from "../magic.ts";
import type { Extractor } from "../reader.ts";

/** An EPUB book: an article for each chapter, with the book as its source. */
const epub: Extractor = {
  endings: [".epub"],
  largest: 64_000_000,
  kind: ZIP,
  async extract(bytes) {
    return (await import("../books/reading.ts")).readBook(bytes);
  },
  examples: EXAMPLES,
};

export default epub;
