import { firstFields } from "../fields.ts";
import { PDF } from "../magic.ts";
import { inReadingOrder } from "../print/columns.ts";
import { printedIn } from "../print/document.ts";
import { EXAMPLES } from "../print/examples.ts";
import { withoutFurniture } from "../print/furniture.ts";
import { piecesOf } from "../print/piece.ts";
import { headlineOf, setText } from "../print/setting.ts";
import { type Extractor, Unreadable } from "../reader.ts";

/**
 * A PDF file: its lines set as paragraphs, without running heads and page numbers, each page's begin noted. Who made
 * the file, and when, is not who wrote the text: neither is taken.
 */
const pdf: Extractor = {
  endings: [".pdf"],
  largest: 64_000_000,
  kind: PDF,
  async extract(bytes) {
    const printed = await printedIn(bytes);
    const pages = withoutFurniture(printed.pages.map(piecesOf)).map(inReadingOrder);
    const { text, places } = setText(pages);
    if (text === "") throw new Unreadable("holds no text, only pictures of it");
    const fields = firstFields({ title: [printed.title, headlineOf(pages)] });
    return [{ ...fields, text, places, bodyStart: 0 }];
  },
  examples: EXAMPLES,
};

export default pdf;
