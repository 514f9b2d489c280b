import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { emptyFolder, libraryOver, put, sentencesTo } from "./support/living.ts";

const PORTS = ["Selm", "Orvik", "Tarn", "Ulla", "Venn", "Wick"];
const THINGS = ["ferry", "tram", "bridge", "crane"];
const QUESTIONS = [...PORTS, ...THINGS].map((word) => `/ask ${word}`);

/** An article of its own for each port, in a wording for each state. */
const articleOf = (port: string, thing: string, year: number): string =>
  `---\ntitle: News from ${port}\ndate: ${year}-03-01\nsource: ${port} Post\n---\nThe ${thing} of ${port} opened in ${year}. About ${year - 1900} people came to see it.\n\n"It is our first ${thing}", said the mayor of ${port}.\n`;

const found = (app: App) => sentencesTo(app, QUESTIONS);

type Step =
  | { readonly port: string; readonly thing: string; readonly year: number }
  | { readonly gone: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    port: fc.constantFrom(...PORTS),
    thing: fc.constantFrom(...THINGS),
    year: fc.integer({ min: 2001, max: 2030 }),
  }),
  fc.record({ gone: fc.constantFrom(...PORTS) }),
);

describe("a library whose files come, go and change", () => {
  test("answers as one that is opened anew over the same files, whatever happened before", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const folder = emptyFolder();
        put(folder, "first.md", articleOf("Zell", "ferry", 2020));
        const library = await libraryOver(folder);
        for (const each of steps) {
          if ("gone" in each) rmSync(join(folder, `${each.gone}.md`), { force: true });
          else put(folder, `${each.port}.md`, articleOf(each.port, each.thing, each.year));
          await library.refresh();
        }
        const anew = await libraryOver(folder);
        expect(library.app.size).toEqual(anew.app.size);
        expect(await found(library.app)).toEqual(await found(anew.app));
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test("tells what was added, updated and removed, and touches nothing else", async () => {
    const folder = emptyFolder();
    for (const port of PORTS) put(folder, `${port}.md`, articleOf(port, "ferry", 2020));
    const library = await libraryOver(folder);
    put(folder, "Selm.md", articleOf("Selm", "tram", 2021));
    put(folder, "Yarm.md", articleOf("Yarm", "tram", 2021));
    put(folder, "Ulla.md", articleOf("Ulla", "ferry", 2020));
    rmSync(join(folder, "Tarn.md"));
    const { added, updated, removed, unchanged } = await library.refresh();
    expect(added.map(({ id }) => id)).toEqual(["Yarm"]);
    expect(updated.map(({ now }) => now.id)).toEqual(["Selm"]);
    expect(removed.map(({ id }) => id)).toEqual(["Tarn"]);
    expect(unchanged).toBe(4);
  });

  test("keeps the snapshot that somebody holds as it is", async () => {
    const folder = emptyFolder();
    for (const port of PORTS) put(folder, `${port}.md`, articleOf(port, "ferry", 2020));
    const library = await libraryOver(folder);
    const { app } = library;
    const before = await found(app);
    for (const port of PORTS) rmSync(join(folder, `${port}.md`));
    put(folder, "Yarm.md", articleOf("Yarm", "tram", 2021));
    await library.refresh();
    expect(await found(app)).toEqual(before);
    expect(await found(library.app)).not.toEqual(before);
  });

  test("gives the same snapshot while nothing changes", async () => {
    const folder = emptyFolder();
    put(folder, "Selm.md", articleOf("Selm", "ferry", 2020));
    const library = await libraryOver(folder);
    const { app } = library;
    await library.refresh();
    expect(library.app).toBe(app);
  });

  test("knows the items of a feed that is saved again with newer ones on top", async () => {
    const folder = emptyFolder();
    const item = (port: string) =>
      `<item><guid>urn:${port}</guid><title>${port}</title><description>The ferry of ${port} left at noon.</description></item>`;
    const feed = (...ports: string[]) =>
      `<rss><channel><title>Ports</title>${ports.map(item).join("")}</channel></rss>`;
    put(folder, "ports.rss", feed("Selm", "Tarn"));
    const library = await libraryOver(folder);
    put(folder, "ports.rss", feed("Wick", "Selm", "Tarn"));
    const { added, updated, unchanged } = await library.refresh();
    expect([added.length, updated.length, unchanged]).toEqual([1, 0, 2]);
  });
});
