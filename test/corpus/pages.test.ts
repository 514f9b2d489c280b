import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Draft, Unreadable } from "../../src/corpus/reader.ts";
import html from "../../src/corpus/readers/html.ts";

const fixture = (name: string) => readFileSync(new URL(`./pages/${name}`, import.meta.url));

async function read(bytes: Uint8Array): Promise<Draft> {
  const [draft] = await html.extract(bytes);
  if (!draft || draft instanceof Unreadable) throw new Error("no draft");
  return draft;
}

const PAGES: readonly (readonly [page: string, fields: Partial<Draft>])[] = [
  [
    "news",
    {
      title: "Night ferry returns after two winters",
      source: "The Harbour Gazette",
      date: "2031-03-06",
      url: "https://www.harbourgazette.example/news/ferry-returns-1001",
      authors: ["Ida Brandt", "Jon Vale"],
      language: "en",
    },
  ],
  [
    "blog",
    {
      title: "Three days on the moor",
      source: "Peat and Heather",
      date: "2030-10-12",
      url: "https://peat.example/2030/10/three-days-on-the-moor/",
      authors: ["Mara Quill"],
      language: "en",
    },
  ],
  ["wiki", { title: "Aurora (ferry)", url: "https://openpedia.example/wiki/Aurora_(ferry)", language: "en" }],
  ["divs", { title: "Valley Post: Council buys the old mill", date: "2029-11-02", authors: ["R. Tamm"] }],
  [
    "amp",
    {
      title: "Bakers’ strike lasts a day",
      source: "Coast Wire",
      date: "2031-01-09",
      url: "https://coastwire.example/bakers-strike",
      language: "en",
    },
  ],
  [
    "modules",
    {
      title: "Why the lighthouse went dark",
      source: "Coast Review",
      date: "2030-06-01",
      url: "https://review.example/lighthouse",
      language: "en",
    },
  ],
  ["plain", { title: "Report of the harbour master for 2030" }],
  [
    "notices",
    { title: "Market square is closed to cars", source: "Town Crier", date: "2031-02-20", language: "en" },
  ],
];

describe("a saved page is read as its article, and nothing around it", () => {
  test.each(PAGES)("%s", async (page, fields) => {
    const { text, bodyStart, ...rest } = await read(fixture(`${page}.html`));
    expect(text).toBe(fixture(`${page}.txt`).toString().trim());
    expect(bodyStart).toBe(0);
    expect(rest).toEqual(fields);
  });
});

const textOf = async (body: string) =>
  (await read(new TextEncoder().encode(`<!DOCTYPE html><title>Ferry</title><body>${body}</body>`))).text;

describe("a sentence keeps each word that is seen", () => {
  test.each([
    [
      "a link that is called a reference",
      '<p>The <a class="reference internal" href="/f">ferry</a> is back.</p>',
    ],
    [
      "a name in a span that is called author",
      '<p>The <span class="author social">ferry</span> is back.</p>',
    ],
    ["a word that can be pressed", '<p>The <button class="term">ferry</button> is back.</p>'],
    ["a word that can be pressed at its start", "<p><button>The</button> ferry is back.</p>"],
    [
      "a first letter that is large",
      '<p><span aria-hidden="true">Th</span><span class="sr-only">Th</span>e ferry is back.</p>',
    ],
    ["a word in parts", "<p>The fer<wbr>ry is b<em>ac</em>k.</p>"],
    ["blanks of all kinds", "<p>\n  The&nbsp;ferry\u202Fis\t<b> back</b>.</p>"],
    ["an element of nobody's", "<p>The <x-word>ferry</x-word> is back.</p>"],
    ["a formula", "<p>The <math><mi>ferry</mi><annotation>f</annotation></math> is back.</p>"],
    ["a line of a page without paragraphs", "<div>The ferry is back.</div>"],
  ])("%s", async (_, body) => {
    expect(await textOf(body)).toBe("The ferry is back.");
  });

  test("and none that is not", async () => {
    const notes =
      '<sup><a href="#n1">1</a></sup><a href="#n3"><sup>[3]</sup></a><sup class="reference">[2]</sup><a aria-hidden="true" href="#x">¶</a><i aria-hidden="true">share</i>';
    expect(
      await textOf(`<p>The ferry is <del>gone</del> back.${notes}<span style="display: none">x</span></p>`),
    ).toBe("The ferry is back.");
  });

  test("a power and a number's ending stay, and so does a sign that is a picture", async () => {
    expect(
      await textOf(
        '<p>The 5<sup>th</sup> covers 40 km<sup>2</sup> <img alt="⛴️" src="f.png"><img alt="A ferry"></p>',
      ),
    ).toBe("The 5th covers 40 km2 ⛴️");
  });
});

describe("an article that stands in parts is read whole", () => {
  const [one, two, three] = [
    "One ferry left in the morning.",
    "Two ferries stayed in the harbour.",
    "Three were sold to Norgas in the end.",
  ];

  test("its first lines above its text", async () => {
    const text = await textOf(
      `<div class="x1"><div class="x2">${one}</div><div class="x3"><p>${two}</p><p>${three.repeat(9)}</p></div></div>`,
    );
    expect(text).toContain(one);
  });

  test("behind a lock that asks for money", async () => {
    const text = await textOf(
      `<article><p>${one}</p><div class="paywall"><p>${two}</p><p>${three}</p></div></article>`,
    );
    expect(text).toBe([one, two, three].join("\n\n"));
  });

  test("in a page whose frame is called by what stands in it", async () => {
    const text = await textOf(
      `<div class="has-sidebar comments-enabled social-layout"><h1>Ferry</h1><p>${one}</p><p>${two}</p></div>`,
    );
    expect(text).toBe([one, two].join("\n\n"));
  });
});

describe("the day of publication", () => {
  const dateOf = async (body: string) => (await read(new TextEncoder().encode(body))).date;

  test.each([
    [
      "stands in the article",
      '<article><time datetime="2031-03-04T10:00Z">Tuesday</time><p>The ferry is back in the harbour.</p></article>',
      "2031-03-04",
    ],
    [
      "is marked",
      '<div><span itemprop="datePublished" content="2031-03-04">x</span><p>The ferry is back.</p></div>',
      "2031-03-04",
    ],
    [
      "is no day of a change",
      '<article><time class="updated" datetime="2031-03-09"></time><time class="published" datetime="2031-03-04"></time><p>The ferry is back.</p></article>',
      "2031-03-04",
    ],
    [
      "is not what the page's head tells of today",
      '<div><time datetime="2031-06-01">Today</time></div><p>The ferry is back.</p>',
      undefined,
    ],
    [
      "is none that the calendar has not",
      '<meta name="date" content="2031-02-31"><p>The ferry is back.</p>',
      undefined,
    ],
  ])("%s", async (_, body, date) => {
    expect(await dateOf(body)).toBe(date);
  });
});
