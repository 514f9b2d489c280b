import { xmlIn } from "../archive/markup.ts";
import { Zip } from "../archive/zip.ts";
import { firstFields } from "../fields.ts";
import { firstNamed, onOneLine, textIn } from "../markup/element.ts";
import { textOfParagraphs } from "../paragraphs.ts";
import { type Drafts, Unreadable } from "../reader.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** The articles of a Word document. Throws Unreadable where it is none, or holds no text. */
export function readWord(bytes: Uint8Array): Drafts {
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
}
