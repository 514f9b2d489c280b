import { xmlIn } from "../archive/markup.ts";
import { Zip } from "../archive/zip.ts";
import { firstFields } from "../fields.ts";
import { ZIP } from "../magic.ts";
import { firstNamed, onOneLine, textIn } from "../markup/element.ts";
import { textOfParagraphs } from "../paragraphs.ts";
import { type Extractor, Unreadable } from "../reader.ts";
import { EXAMPLES } from "../word/examples.ts";
import { paragraphsOf } from "../word/paragraphs.ts";

/**
 * A Word document. Changes that are tracked are read as accepted; headers, footers, notes and comments are left out.
 * Who made the file, and when, is not who wrote the text: neither is taken.
 */
const docx: Extractor = {
  endings: [".docx"],
  largest: 32_000_000,
  kind: ZIP,
  extract(bytes) {
    const zip = new Zip(bytes);
    const document = xmlIn(zip, "word/document.xml");
    if (!document) throw new Unreadable("is no Word document");
    const paragraphs = paragraphsOf(document);
    const core = xmlIn(zip, "docProps/core.xml");
    const title = core && firstNamed(core, "title");
    const heading = paragraphs.find(({ style }) => style === "title")?.text;
    const fields = firstFields({ title: [title && onOneLine(textIn(title)), heading] });
    const text = textOfParagraphs(
      paragraphs
        .filter((each) => each.style !== "title" || each.text !== fields.title)
        .map((each) => each.text),
    );
    if (text === "") throw new Unreadable("holds no text to read");
    return [{ ...fields, text, bodyStart: 0 }];
  },
  examples: EXAMPLES,
};

export default docx;
