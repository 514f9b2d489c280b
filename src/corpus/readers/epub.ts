import { xmlIn } from "../archive/markup.ts";
import { Zip } from "../archive/zip.ts";
import { chaptersOf } from "../books/chapters.ts";
import { contentsOf } from "../books/contents.ts";
import { EXAMPLES } from "../books/examples.ts";
import { bookIn } from "../books/package.ts";
import { firstFields } from "../fields.ts";
import { ZIP } from "../magic.ts";
import { attributeOf, named } from "../markup/element.ts";
import { type Extractor, Unreadable } from "../reader.ts";

/** Fonts may be scrambled in any book; text is only in one with a copy lock. */
function checkOpen(zip: Zip, files: readonly string[]): void {
  const encryption = xmlIn(zip, "META-INF/encryption.xml");
  if (!encryption) return;
  const locked = new Set([...named(encryption, "cipherreference")].map((each) => attributeOf(each, "uri")));
  if (files.some((file) => locked.has(file))) throw new Unreadable("is encrypted");
}

/** An EPUB book: an article for each chapter, with the book as its source. */
const epub: Extractor = {
  endings: [".epub"],
  largest: 64_000_000,
  kind: ZIP,
  extract(bytes) {
    const zip = new Zip(bytes);
    const book = bookIn(zip);
    checkOpen(zip, book.files);
    const chapters = chaptersOf(zip, book.files, contentsOf(zip, book));
    if (chapters.length === 0) throw new Unreadable("holds no text to read");
    const { title, authors, date, language } = book;
    const fields = firstFields({ source: [title], authors: [authors], date: [date], language: [language] });
    return chapters.map((chapter, at) => ({
      ...fields,
      ...firstFields({ title: [chapter.title, title] }),
      text: chapter.text,
      bodyStart: 0,
      place: at + 1,
    }));
  },
  examples: EXAMPLES,
};

export default epub;
