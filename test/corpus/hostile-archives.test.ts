import { deflateSync } from "node:zlib";
import { describe, expect, onTestFinished, test } from "vitest";
import { draftsOf, loadReaders } from "../../src/corpus/drafting.ts";
import { Extraction } from "../../src/corpus/extraction/extraction.ts";
import { Unreadable } from "../../src/corpus/reader.ts";
import { folderWith } from "../support/folder.ts";
import { pdfOf, pdfOfObjects } from "../support/pdf.ts";
import { zipOf } from "../support/zip.ts";

const readers = await loadReaders();
const WORDS = "The ferry left the harbour at nine.";
const DOCUMENT = `<w:document><w:body><w:p><w:r><w:t>${WORDS}</w:t></w:r></w:p></w:body></w:document>`;
const CONTAINER = '<container><rootfile full-path="b.opf"/></container>';
const BOOK =
  '<package><manifest><item id="a" href="a.html"/></manifest><spine><itemref idref="a"/></spine></package>';
const bookWith = (page: string | Uint8Array, more: Readonly<Record<string, string>> = {}) =>
  zipOf({ "META-INF/container.xml": CONTAINER, "b.opf": BOOK, "a.html": page, ...more });

/** What is read of a file, or why it is not. */
async function read(name: string, content: string | Uint8Array, seconds = 15) {
  const extraction = new Extraction({ limits: { seconds } });
  onTestFinished(() => extraction.close());
  const folder = folderWith({ [name]: content });
  const drafts = await draftsOf({ path: `${folder}/${name}`, name }, readers, extraction);
  return drafts.map((draft) => (draft instanceof Unreadable ? draft.message : draft.text));
}

const half = (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2);
const latin = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

/** A page whose content is packed twice, and grows to megabytes of text. */
function pdfBomb(): Uint8Array {
  const content = deflateSync(
    deflateSync(`BT /F1 9 Tf ${"1 0 0 1 72 700 Tm (The ferry left.) Tj ".repeat(1_000_000)} ET`),
  );
  const stream = `<< /Length ${content.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${content.toString("latin1")}\nendstream`;
  return latin(
    pdfOfObjects([
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>",
      stream,
    ]),
  );
}

const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${"o".repeat(32)}) /U (${"u".repeat(32)}) >> /ID [(a) (a)]`;
const lockedPdf = () =>
  latin(
    Buffer.from(pdfOf([[{ y: 700, text: WORDS }]]))
      .toString("latin1")
      .replace("/Root 1 0 R", `/Root 1 0 R ${LOCK}`),
  );

const LAUGHS = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(50)}"><!ENTITY c "${"&b;".repeat(50)}">]>`;

describe("what is damaged, locked or another thing than it says is left out, with its reason", () => {
  test.each<[what: string, name: string, content: string | Uint8Array, reason: RegExp]>([
    ["half a document", "a.docx", half(zipOf({ "word/document.xml": DOCUMENT })), /damaged archive/],
    [
      "a document whose sum is wrong",
      "a.docx",
      zipOf({ "word/document.xml": DOCUMENT }, { sum: 7 }),
      /damaged/,
    ],
    [
      "a document that says it is shorter",
      "a.docx",
      zipOf({ "word/document.xml": DOCUMENT }, { size: 20 }),
      /damaged/,
    ],
    [
      "a document with a password",
      "a.docx",
      zipOf({ "word/document.xml": DOCUMENT }, { flags: 1 }),
      /encrypted/,
    ],
    ["an archive of something else", "a.docx", zipOf({ "a.txt": WORDS }), /no Word document/],
    [
      "a document that is an archive",
      "a.docx",
      zipOf({ "word/document.xml": zipOf({ a: WORDS }) }),
      /holds a zip archive/,
    ],
    [
      "an archive that says it holds gigabytes",
      "a.docx",
      zipOf({ "word/document.xml": DOCUMENT }, { size: 4_000_000_000 }),
      /unpacks to more/,
    ],
    [
      "a page that is called a document",
      "a.docx",
      "<p>The ferry left.</p>",
      /is not a zip archive, as a .docx file is/,
    ],
    [
      "a document that is called a page",
      "a.html",
      zipOf({ "word/document.xml": DOCUMENT }),
      /is a zip archive, not a .html file/,
    ],
    [
      "a PDF file that is called text",
      "a.txt",
      pdfOf([[{ y: 700, text: WORDS }]]),
      /is a PDF file, not text/,
    ],
    ["text that is called a PDF file", "a.pdf", WORDS, /is not a PDF file/],
    ["a compressed page", "a.html.gz", WORDS, /is compressed/],
    ["a PDF file with a password", "a.pdf", lockedPdf(), /is encrypted/],
    ["the head of a PDF file", "a.pdf", "%PDF-1.7\n%%EOF", /damaged/],
    ["a PDF file without text", "a.pdf", pdfOf([[]]), /holds no text/],
    [
      "a book with a copy lock",
      "a.epub",
      bookWith(WORDS, {
        "META-INF/encryption.xml": '<encryption><CipherReference URI="a.html"/></encryption>',
      }),
      /is encrypted/,
    ],
    ["a book without a package", "a.epub", zipOf({ "META-INF/container.xml": CONTAINER }), /no EPUB/],
    ["half a book", "a.epub", half(bookWith(WORDS)), /damaged/],
    ["a list of no feed", "a.xml", "<list><item>The ferry left.</item></list>", /no RSS or Atom/],
    ["a feed of nothing", "a.rss", "<rss><channel><title>Gazette</title></channel></rss>", /without items/],
    ["a transcript without times", "a.srt", WORDS, /no line with a time/],
    ["a letter without a head", "a.eml", WORDS, /no letter/],
    [
      "letters in letters",
      "a.eml",
      `From: a@b\r\n${"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n".repeat(2000)}`,
      /letter|no text/,
    ],
  ])("%s", async (_, name, content, reason) => {
    expect(await read(name, content)).toEqual([expect.stringMatching(reason)]);
  });
});

describe("what unpacks to very much is left out", () => {
  test("a page of a PDF file that is packed twice", async () => {
    const bomb = pdfBomb();
    expect(bomb.length).toBeLessThan(5_000);
    expect(await read("a.pdf", bomb, 4)).toEqual([expect.stringMatching(/4 million|4 seconds|memory/)]);
  });

  test("a document of one letter", async () => {
    const bomb = zipOf({ "word/document.xml": new Uint8Array(60_000_000).fill(0x61) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await read("a.docx", bomb)).toEqual([expect.stringMatching(/no text/)]);
  });

  test("a document of many paragraphs", async () => {
    const bomb = zipOf({ "word/document.xml": "<w:p><w:r><w:t>x</w:t></w:r></w:p>".repeat(1_000_000) });
    expect(await read("a.docx", bomb)).toEqual([expect.stringMatching(/too many elements/)]);
  });
});

describe("what only looks dangerous is read", () => {
  test("entities that an XML file defines stay as they are written", async () => {
    const feed = `${LAUGHS}<rss><channel><item><description>He laughed: &c; &amp; left.</description></item></channel></rss>`;
    expect(await read("a.rss", feed)).toEqual(["He laughed: &c; & left."]);
  });

  test("entities that lead to files", async () => {
    const feed =
      '<!DOCTYPE r [<!ENTITY f SYSTEM "file:///etc/passwd">]><rss><item><description>It says &f; here.</description></item></rss>';
    expect(await read("a.rss", feed)).toEqual(["It says &f; here."]);
  });

  test("a book whose chapter is 100,000 deep", async () => {
    expect(await read("a.epub", bookWith(`${"<div>".repeat(100_000)}<p>${WORDS}</p>`))).toEqual([WORDS]);
  });

  test("a file's way out of its archive leads nowhere", async () => {
    const book = zipOf({
      "META-INF/container.xml": CONTAINER,
      "b.opf": BOOK.replace("a.html", "../../../../etc/passwd"),
    });
    expect(await read("a.epub", book)).toEqual(["holds no text to read"]);
  });
});
