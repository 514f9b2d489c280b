import { PDF } from "../magic.ts";
import { EXAMPLES } from "../print/examples.ts";
import type { Extractor } from "../reader.ts";

/**
 * A PDF file: its lines set as paragraphs, without running heads and page numbers, each page's begin noted. Who made
 * the file, and when, is not who wrote the text: neither is taken.
 */
const pdf: Extractor = {
  endings: [".pdf"],
  largest: 64_000_000,
  kind: PDF,
  async extract(bytes) {
    return (await import("../print/reading.ts")).readPrint(bytes);
  },
  examples: EXAMPLES,
};

export default pdf;
