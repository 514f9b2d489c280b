import { ZIP } from "../magic.ts";
import type { Extractor } from "../reader.ts";
import { EXAMPLES } from "../word/examples.ts";

/**
 * A Word document. Changes that are tracked are read as accepted; headers, footers, notes and comments are left out.
 * Who made the file, and when, is not who wrote the text: neither is taken.
 */
const docx: Extractor = {
  endings: [".docx"],
  largest: 32_000_000,
  kind: ZIP,
  async extract(bytes) {
    return (await import("../word/reading.ts")).readWord(bytes);
  },
  examples: EXAMPLES,
};

export default docx;
