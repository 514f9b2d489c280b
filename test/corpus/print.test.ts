import { describe, expect, test } from "vitest";
import { type Draft, Unreadable } from "../../src/corpus/reader.ts";
import pdf from "../../src/corpus/readers/pdf.ts";
import { placeIn } from "../../src/text/article.ts";
import { type Line, pdfOf } from "../support/pdf.ts";

async function read(pages: readonly (readonly Line[])[], title?: string): Promise<Draft> {
  const [draft] = await pdf.extract(pdfOf(pages, title));
  if (!draft || draft instanceof Unreadable) throw new Error("no draft");
  return draft;
}

/** Lines below each other, from a height on. */
const lines = (from: number, texts: readonly string[], x = 72): Line[] =>
  texts.map((text, at) => ({ x, y: from - 14 * at, text }));

const textOf = async (...pages: readonly (readonly Line[])[]) => (await read(pages)).text;

describe("lines are set as paragraphs", () => {
  test("lines of a paragraph are one, a wide gap parts two", async () => {
    expect(
      await textOf([
        ...lines(720, [
          "The harbour of Westhaven took more ships",
          "in 2030 than in any year before, and the",
          "master is glad.",
        ]),
        ...lines(664, ["Nobody knows why it did."]),
      ]),
    ).toBe(
      "The harbour of Westhaven took more ships in 2030 than in any year before, and the master is glad.\n\nNobody knows why it did.",
    );
  });

  test("a paragraph that is indented begins anew", async () => {
    const text = await textOf([
      ...lines(720, [
        "The harbour took more ships in 2030 than before.",
        "The master of the harbour, Per Hald, is very glad.",
      ]),
      ...lines(692, ["Nobody knows why it did so in that year, and"], 90),
      ...lines(678, ["nobody asks."]),
    ]);
    expect(text.split("\n\n")).toEqual([
      "The harbour took more ships in 2030 than before. The master of the harbour, Per Hald, is very glad.",
      "Nobody knows why it did so in that year, and nobody asks.",
    ]);
  });

  test("a heading is larger and stands alone", async () => {
    const text = await textOf([
      { y: 740, size: 18, text: "Ships" },
      ...lines(718, ["The harbour took more", "ships."]),
    ]);
    expect(text).toBe("Ships\n\nThe harbour took more ships.");
  });

  test("items of a list stand alone", async () => {
    const text = await textOf(lines(720, ["The harbour needs:", "\x95 a new crane", "\x95 two tugs"]));
    expect(text).toBe("The harbour needs:\n\n• a new crane\n\n• two tugs");
  });

  test("a mark of a note is left out, a power stays", async () => {
    const raised = (x: number, text: string): Line => ({ x, y: 724, size: 6, text });
    const text = await textOf([
      { x: 72, y: 720, text: "It cost four million." },
      raised(178, "12"),
      { x: 190, y: 720, text: "It covers 40 km" },
      raised(264.7, "2"),
    ]);
    expect(text).toBe("It cost four million. It covers 40 km2");
  });
});

describe("a word that is broken at a line's end", () => {
  test("is joined where the file prints it whole", async () => {
    const text = await textOf(
      lines(720, ["All navigation ends here, and the navi-", "gation lights are out."]),
    );
    expect(text).toBe("All navigation ends here, and the navigation lights are out.");
  });

  test("keeps its hyphen where the file prints it with one", async () => {
    const text = await textOf(
      lines(720, ["A well-known ship and a wellknown man, and another well-", "known ship."]),
    );
    expect(text).toContain("another well-known ship.");
  });

  test("keeps its hyphen where nothing tells", async () => {
    expect(await textOf(lines(720, ["The master keeps the light-", "house in order."]))).toBe(
      "The master keeps the light-house in order.",
    );
  });

  test("is no word where a name follows", async () => {
    expect(await textOf(lines(720, ["The road from Westhaven to Anne-", "Marie is closed."]))).toContain(
      "Anne- Marie",
    );
  });
});

describe("what is printed on each page is no part of the text", () => {
  const pages = ["one", "two", "three", "four"].map((word, at): Line[] => [
    { y: 800, size: 8, text: "Report of the harbour master" },
    { y: 720, text: `Chapter ${word} is short.` },
    { y: 30, size: 8, text: `Page ${at + 1} of 4` },
  ]);

  test("running heads and page numbers", async () => {
    expect(await textOf(...pages)).toBe(
      "Chapter one is short.\n\nChapter two is short.\n\nChapter three is short.\n\nChapter four is short.",
    );
  });

  test("a sentence goes on over them", async () => {
    const [first = [], second = []] = pages;
    const text = await textOf(
      [...first.slice(0, 1), { y: 60, text: "The master of the harbour said" }, ...first.slice(2)],
      [...second.slice(0, 1), { y: 720, text: "that it is late." }, ...second.slice(2)],
      ...pages.slice(2),
    );
    expect(text).toContain("The master of the harbour said that it is late.");
  });

  test("a year that stands at the end of a page stays", async () => {
    expect(
      await textOf([...lines(720, ["The ship was built in the year"]), { y: 400, text: "1998, in May." }]),
    ).toContain("1998");
  });
});

test("columns are read one after the other, also where they are printed line by line", async () => {
  const left = Array.from({ length: 10 }, (_, i) => `Left ${"word ".repeat(6)}${i}`);
  const right = Array.from({ length: 10 }, (_, i) => `Right ${"word ".repeat(6)}${i}`);
  const rows = left.flatMap((text, i): Line[] => [
    { x: 72, y: 700 - 14 * i, text },
    { x: 320, y: 700 - 14 * i, text: right[i] ?? "" },
  ]);
  const text = await textOf([{ y: 760, size: 20, text: "Ships" }, ...rows]);
  expect(text.replace(/\s+/g, " ")).toBe(`Ships ${[...left, ...right].join(" ")}`);
});

describe("a title", () => {
  const body = lines(700, ["The harbour took more ships than in any year before."]);

  test("is what the file says", async () => {
    expect((await read([body], "Report of 2030")).title).toBe("Report of 2030");
  });

  test.each(["report_v3.docx", "Microsoft Word - Report", "untitled", "Report"])(
    "is not %s",
    async (title) => {
      expect((await read([body], title)).title).toBeUndefined();
    },
  );

  test("is what is printed largest, in its lines", async () => {
    const pages = [[{ y: 780, size: 24, text: "Ships of" }, { y: 752, size: 24, text: "the year" }, ...body]];
    expect((await read(pages)).title).toBe("Ships of the year");
  });
});

test("each page is found by what stands on it", async () => {
  const draft = await read([lines(720, ["One ferry left."]), [], lines(720, ["Two ferries stayed."])]);
  const pageOf = (words: string) => {
    const start = draft.text.indexOf(words);
    return placeIn({ places: draft.places ?? [] }, { start, end: start + words.length })?.page;
  };
  expect([pageOf("One"), pageOf("Two")]).toEqual([1, 3]);
});

test("a page that is damaged is named, and the rest is read", async () => {
  const whole = pdfOf([[{ y: 720, text: "One ferry left." }], [{ y: 720, text: "Two ferries stayed." }]]);
  const damaged = Buffer.from(whole).toString("latin1").replace("/Kids [4 0 R 6 0 R]", "/Kids [4 0 R 9 0 R]");
  const [draft] = await pdf.extract(new Uint8Array(Buffer.from(damaged, "latin1")));
  expect(draft).toMatchObject({ text: "One ferry left.", faults: ["has a damaged page 2"] });
});
