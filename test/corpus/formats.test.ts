import { describe, expect, test } from "vitest";
import { type Draft, type Extractor, Unreadable } from "../../src/corpus/reader.ts";
import docx from "../../src/corpus/readers/docx.ts";
import eml from "../../src/corpus/readers/eml.ts";
import epub from "../../src/corpus/readers/epub.ts";
import feed from "../../src/corpus/readers/feed.ts";
import subtitles from "../../src/corpus/readers/subtitles.ts";
import { zipOf } from "../support/zip.ts";

async function read(reader: Extractor, content: string | Uint8Array): Promise<readonly Draft[]> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return (await reader.extract(bytes)).filter((each): each is Draft => !(each instanceof Unreadable));
}

const textOf = async (reader: Extractor, content: string | Uint8Array) =>
  (await read(reader, content))[0]?.text;

describe("a transcript", () => {
  const srt = (...cues: readonly (readonly [from: string, to: string, text: string])[]) =>
    cues
      .map(([from, to, text], at) => `${at + 1}\r\n00:00:${from} --> 00:00:${to}\r\n${text}\r\n\r\n`)
      .join("");

  test("goes on over its cues, and parts where somebody pauses", async () => {
    const text = await textOf(
      subtitles,
      srt(
        ["01,000", "02,000", "The ferry"],
        ["02,000", "03,000", "is back. Who"],
        ["03,000", "04,000", "paid?"],
        ["09,000", "10,000", "Nobody."],
      ),
    );
    expect(text).toBe("The ferry is back. Who paid?\n\nNobody.");
  });

  test("parts where a dash or arrows say that another speaks", async () => {
    const text = await textOf(
      subtitles,
      srt(["01,000", "02,000", "- Who paid?\n- Nobody."], ["02,100", "03,000", ">> Not I."]),
    );
    expect(text).toBe("- Who paid?\n\n- Nobody.\n\n>> Not I.");
  });

  test("that rolls up says each line once, and a short one twice in earnest", async () => {
    const text = await textOf(
      subtitles,
      srt(
        ["01,000", "03,000", "the ferry is back in"],
        ["03,000", "03,010", "the ferry is back in"],
        ["03,010", "05,000", "the ferry is back in\nthe old harbour"],
        ["05,000", "05,500", "No."],
        ["05,500", "06,000", "No."],
      ),
    );
    expect(text).toBe("the ferry is back in the old harbour No. No.");
  });

  test("loses its marks, its styles and its sounds", async () => {
    const vtt =
      "WEBVTT - A talk\nKind: captions\n\nSTYLE\n::cue { color: red }\n\nintro\n00:01.000 --> 00:02.000 position:10%\n" +
      "<c.yellow>The <00:01.500>ferry</c> &lt;is&gt;\n\n00:02.000 --> 00:03.000\n{\\an8}<b>back</b>. [whistle]\n\n00:03.000 --> 00:04.000\n♪ a song ♪\n";
    expect(await textOf(subtitles, vtt)).toBe("The ferry <is> back. [whistle]");
  });

  test("passes over cues whose time is none", async () => {
    expect(await textOf(subtitles, "1\n99:99 --> x\nOne.\n\n2\n00:00:01,000 --> 00:00:02,000\nTwo.\n")).toBe(
      "Two.",
    );
  });
});

describe("a Word document", () => {
  const run = (text: string, properties = "") =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (content: string, style = "") =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
  const documentOf = (body: string, more: Readonly<Record<string, string>> = {}) =>
    zipOf({
      "[Content_Types].xml": "<Types/>",
      "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
      ...more,
    });

  test("keeps the blanks of its runs and no others", async () => {
    const body = paragraph(run("The ") + run("fer") + run("ry is", "<w:b/>") + run(" back.")) + paragraph("");
    expect(await textOf(docx, documentOf(body))).toBe("The ferry is back.");
  });

  test("reads what is behind a link and in a list, and headings on lines of their own", async () => {
    const body =
      paragraph(run("Ships"), "Heading1") +
      paragraph(`<w:hyperlink>${run("The ferry")}</w:hyperlink>${run(" is back.")}`) +
      paragraph(run("One crane"), "ListParagraph");
    expect(await textOf(docx, documentOf(body))).toBe("Ships\n\nThe ferry is back.\n\nOne crane");
  });

  test("leaves out what was deleted, hidden, or is an instruction, and takes what was added", async () => {
    const body = paragraph(
      `${run("It cost ")}<w:del><w:r><w:delText>four</w:delText></w:r></w:del><w:ins>${run("five")}</w:ins>${run(" million")}` +
        `${run(" secret", "<w:vanish/>")}<w:r><w:instrText>PAGE</w:instrText></w:r>${run(".")}`,
    );
    expect(await textOf(docx, documentOf(body))).toBe("It cost five million.");
  });

  test("says what stands in a box for old programs once", async () => {
    const body = paragraph(
      `<mc:AlternateContent><mc:Choice>${run("The ferry is back.")}</mc:Choice><mc:Fallback>${run("The ferry is back.")}</mc:Fallback></mc:AlternateContent>`,
    );
    expect(await textOf(docx, documentOf(body))).toBe("The ferry is back.");
  });

  test("has the title of its properties", async () => {
    const core =
      "<cp:coreProperties><dc:title>Ships of 2030</dc:title><dc:creator>User</dc:creator></cp:coreProperties>";
    const [draft] = await read(
      docx,
      documentOf(paragraph(run("The ferry is back.")), { "docProps/core.xml": core }),
    );
    expect(draft).toEqual({ title: "Ships of 2030", text: "The ferry is back.", bodyStart: 0 });
  });

  test("breaks lines, and keeps hyphens that do not break", async () => {
    const body = paragraph(
      `${run("One")}<w:r><w:br/></w:r>${run("Two")}<w:r><w:noBreakHyphen/></w:r>${run("three")}<w:r><w:tab/></w:r>${run("four")}`,
    );
    expect(await textOf(docx, documentOf(body))).toBe("One\nTwo-three four");
  });
});

describe("a book", () => {
  const CONTAINER =
    '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/content.opf"/></rootfiles></container>';
  const page = (body: string) =>
    `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;
  const METADATA =
    '<metadata><dc:title>The Harbour</dc:title><dc:creator id="a">Ada Lund</dc:creator><dc:creator id="t">Jon Vale</dc:creator>' +
    '<meta refines="#t" property="role">trl</meta><dc:date>2029-05-01</dc:date><dc:language>en-GB</dc:language></metadata>';
  const bookOf = (files: Readonly<Record<string, string>>, extra = "", toc = "") => {
    const names = Object.keys(files).filter((name) => name.endsWith(".xhtml"));
    const items = names.map((name, at) => `<item id="i${at}" href="${name}"/>`).join("");
    const refs = names.map((_, at) => `<itemref idref="i${at}"/>`).join("");
    const opf = `<package>${METADATA}<manifest>${items}${extra}</manifest><spine${toc}>${refs}</spine></package>`;
    const placed = Object.fromEntries(
      Object.entries(files).map(([name, content]) => [`OEBPS/${name}`, content]),
    );
    return zipOf({
      mimetype: "application/epub+zip",
      "META-INF/container.xml": CONTAINER,
      "OEBPS/content.opf": opf,
      ...placed,
    });
  };

  test("has its chapters as articles, with the book as their source", async () => {
    const chapters = await read(
      epub,
      bookOf({
        "cover.xhtml": page('<section epub:type="cover"><p>The Harbour, a book</p></section>'),
        "c1.xhtml": page(
          '<h2><a id="x"/>Dawn</h2><p>The ferry is back.<a epub:type="noteref" href="#n">1</a></p>',
        ),
        "c2.xhtml": page("<h2>Dusk</h2><p>Nobody paid.</p>"),
      }),
    );
    const book = {
      source: "The Harbour",
      authors: ["Ada Lund"],
      date: "2029-05-01",
      language: "en",
      bodyStart: 0,
    };
    expect(chapters).toEqual([
      { ...book, title: "Dawn", text: "The ferry is back.", place: 1 },
      { ...book, title: "Dusk", text: "Nobody paid.", place: 2 },
    ]);
  });

  test("goes by its table of contents: within a file, and over several", async () => {
    const ncx =
      '<ncx><navMap><navPoint><navLabel><text>One</text></navLabel><content src="a.xhtml"/><navPoint><navLabel><text>Two</text></navLabel>' +
      '<content src="a.xhtml#two"/></navPoint></navPoint><navPoint><navLabel><text>Three</text></navLabel><content src="c.xhtml"/></navPoint></navMap></ncx>';
    const files = {
      "a.xhtml": page('<p>First.</p><div id="two"><h3>II</h3></div><p>Second.</p>'),
      "b.xhtml": page("<p>Second goes on.</p>"),
      "c.xhtml": page("<p>Third.</p>"),
      "toc.ncx": ncx,
    };
    const book = bookOf(files, '<item id="ncx" href="toc.ncx"/>', ' toc="ncx"');
    expect((await read(epub, book)).map(({ title, text }) => [title, text])).toEqual([
      ["One", "First."],
      ["Two", "II\n\nSecond.\n\nSecond goes on."],
      ["Three", "Third."],
    ]);
  });
});

describe("a feed", () => {
  const rss = (items: string) => `<rss><channel><title>The Gazette</title>${items}</channel></rss>`;

  test("has an article for each item, by its place", async () => {
    const drafts = await read(
      feed,
      rss(
        "<item><title>A</title><description>One.</description></item><item><title>B</title></item><item><title>C</title><description>Three.</description></item>",
      ),
    );
    expect(drafts.map(({ title, place }) => [title, place])).toEqual([
      ["A", 1],
      ["C", 3],
    ]);
  });

  test("has authors by name, and no one's address", async () => {
    const authors = async (author: string) =>
      (await read(feed, rss(`<item>${author}<description>One.</description></item>`)))[0]?.authors;
    expect(await authors("<author>ada@gazette.example (Ada Lund)</author>")).toEqual(["Ada Lund"]);
    expect(await authors("<author>ada@gazette.example</author>")).toBeUndefined();
    expect(await authors("<dc:creator>Ada Lund</dc:creator><dc:creator>Jon Vale</dc:creator>")).toEqual([
      "Ada Lund",
      "Jon Vale",
    ]);
  });

  test("may hold its text as elements", async () => {
    const atom =
      '<feed><title>G</title><entry><content type="xhtml"><div xmlns="x"><p>One <b>ferry</b>.</p><p>Two.</p></div></content></entry></feed>';
    expect(await textOf(feed, atom)).toBe("One ferry.\n\nTwo.");
  });

  test("keeps pictures' lines and scripts out", async () => {
    const item =
      "<item><description>&lt;script&gt;x()&lt;/script&gt;&lt;p&gt;One &amp;amp; two.&lt;/p&gt;&lt;img alt='x'&gt;</description></item>";
    expect(await textOf(feed, rss(item))).toBe("One & two.");
  });
});

describe("a letter", () => {
  const letter = (body: string, head = "Content-Type: text/plain; charset=utf-8") =>
    `From: "Ada Lund" <ada@harbour.example>\r\nTo: b@c\r\nSubject: Ferry\r\nDate: 4 Mar 2031 10:00:00 +0000\r\n${head}\r\n\r\n${body}`;

  test("says its own words, and not those that it answers", async () => {
    const body =
      "Dear all,\r\n\r\nthe ferry is back.\r\n\r\nOn Monday Jon wrote:\r\n> It is lost.\r\n>> Is it?\r\n\r\nWe were wrong.\r\n\r\n-- \r\nAda Lund\r\nPort director\r\n";
    expect(await textOf(eml, letter(body))).toBe("Dear all,\n\nthe ferry is back.\n\nWe were wrong.");
  });

  test("is read as the page that it is, without those words", async () => {
    const page =
      '<style>p{}</style><p>The ferry is back.</p><div class="gmail_quote"><p>It is lost.</p></div><blockquote type="cite">Is it?</blockquote><p><a href="u">Unsubscribe</a></p>';
    const parts = `--x\r\nContent-Type: text/plain\r\n\r\nThe ferry is\r\nback.\r\n--x\r\nContent-Type: text/html\r\n\r\n${page}\r\n--x--\r\n`;
    expect(await textOf(eml, letter(parts, "Content-Type: multipart/alternative; boundary=x"))).toBe(
      "The ferry is back.",
    );
  });

  test("does not speak for what it encloses", async () => {
    const parts =
      "--x\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--x\r\nContent-Type: message/rfc822\r\n\r\nFrom: j@k\r\nSubject: Lost\r\n\r\nIt is lost.\r\n" +
      "--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nA file.\r\n--x--\r\n";
    expect(await textOf(eml, letter(parts, "Content-Type: multipart/mixed; boundary=x"))).toBe("See below.");
  });

  test("has the day that it was where it was written", async () => {
    const [draft] = await read(eml, letter("One."));
    expect(draft).toMatchObject({ title: "Ferry", date: "2031-03-04", authors: ["Ada Lund"] });
  });
});
