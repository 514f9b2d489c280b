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
