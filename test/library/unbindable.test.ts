import { describe, expect, test } from "vitest";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import type { Bench } from "../../src/library/shelf/bench.ts";
import { Shelf } from "../../src/library/shelf/shelf.ts";
import { articlesOf } from "../../src/library/shelf/stock.ts";
import { Workshop } from "../../src/library/workshop/workshop.ts";
import { Vocabulary } from "../../src/search/vocabulary.ts";
import { emptyFolder, put } from "./support/living.ts";

const language = await loadEnglish();

/** A bench whose language breaks over some texts, as a bug in it would. */
const benchThatBreaks = (breaks: (text: string) => boolean): Bench => ({
  language: {
    ...language,
    segment(text, from) {
      if (breaks(text) && text.length > 0) throw new RangeError("a bug");
      return language.segment(text, from);
    },
  },
  vocabulary: new Vocabulary(language),
  workshop: new Workshop(),
  maker: "test",
  mayWrite: false,
  read: async ({ name }) => [
    {
      title: name,
      source: "Quay Post",
      date: "2031-01-01",
      text: `The ${name} sailed at noon.`,
      bodyStart: 0,
    },
  ],
  forget: async () => {},
  keptAs: () => undefined,
  letGo: async () => {},
  log: () => {},
});

const folderOf = (count: number): string => {
  const folder = emptyFolder();
  for (let at = 0; at < count; at++) put(folder, `ferry-${at}.md`, `${at}`);
  return folder;
};

describe("a text that breaks what cuts it", () => {
  test("is named, and all others are bound without it", async () => {
    const shelf = new Shelf(
      { paths: [folderOf(9)], folder: null },
      benchThatBreaks((text) => text.includes("ferry-4")),
      null,
    );
    await shelf.refresh();
    expect([...articlesOf(shelf.stock).keys()]).toHaveLength(8);
    expect(shelf.stock.problems).toEqual([{ file: "ferry-4.md", reason: "could not be cut into sentences" }]);
  });

  test("is no fault of the texts where all of them do: the shelf stays as it was", async () => {
    const shelf = new Shelf(
      { paths: [folderOf(40)], folder: null },
      benchThatBreaks(() => true),
      null,
    );
    await expect(shelf.refresh()).rejects.toThrow("a bug");
    expect(articlesOf(shelf.stock).size).toBe(0);
  });
});

describe("a job of another process", () => {
  const annotate = { kind: "annotate", maker: "test", volume: "/nowhere/at/all" } as const;

  test("that fails is told, and the next one is done", async () => {
    const workshop = new Workshop();
    await expect(workshop.run(annotate)).rejects.toThrow("ENOENT");
    const made = await workshop.run({ kind: "bind", maker: "test", accepted: [] });
    expect(made.length).toBeGreaterThan(0);
    workshop.close();
  });

  test("that takes too long is ended", async () => {
    const workshop = new Workshop(1);
    await expect(workshop.run(annotate)).rejects.toThrow("in the middle of a job");
    workshop.close();
  });
});
