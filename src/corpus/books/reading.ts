import { xmlIn } from "../archive/markup.ts";
import { Zip } from "../archive/zip.ts";
import { firstFields } from "../fields.ts";
import { attributeOf, named } from "../markup/element.ts";
import { type Drafts, Unreadable } from "../reader.ts";
import { chaptersOf } from "./chapters.ts";
import { contentsOf } from "./contents.ts";
import { bookIn } from "./package.ts";

/** Fonts may be scrambled in any book; text is only in one with a copy lock. */
function checkOpen(zip: Zip, files: readonly string[]): void {
  const encryption = xmlIn(zip, "META-INF/encryption.xml");
  if (!encryption) return;
  const locked = new Set([...named(encryption, "cipherreference")].map((each) => attributeOf(each, "uri")));
  if (files.some((file) => locked.has(file))) throw new Unreadable("is encrypted");
}

/** The articles of a book. Throws Unreadable where it is none, or holds no text. */
export function readBook(bytes: Uint8Array): Drafts {
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
}
