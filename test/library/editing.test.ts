import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isRefusal } from "../../src/answering/answer.ts";
import type { App } from "../../src/app.ts";
import { wordsOf } from "../../src/text/article.ts";
import { citationIdOf } from "../../src/text/citation-id.ts";
import { english } from "../../src/text/saying.ts";
import { emptyFolder, libraryOver, put } from "./support/living.ts";

const article = (words: string, about = ""): string =>
  `---\ntitle: The ferry\nsource: Quay Post\n${about}---\n${words} Nobody was hurt.\n`;

const THEN = "The ferry carried 300 people on its first day.";
const NOW = "The ferry carried 320 people on its first day.";

async function asked(app: App, request: string) {
  const outcome = await app.answer(request);
  if (isRefusal(outcome)) throw new Error(english(outcome.error.says));
  return outcome;
}

async function idOf(app: App, question: string): Promise<string> {
  const { citations } = await asked(app, question);
  const [first] = citations;
  if (!first) throw new Error("nothing was cited");
  return citationIdOf(first.sentence);
}

const shown = async (app: App, id: string) => {
  const { note, citations } = await asked(app, `/cite ${id}`);
  return {
    note: note === null ? null : english(note),
    sentences: citations.map(({ sentence }) => wordsOf(sentence)),
  };
};

describe("an article that is edited", () => {
  test.each(["running", "after a restart"])(
    "keeps its id; an old citation shows then and now: %s",
    async (when) => {
      const [folder, data] = [emptyFolder(), emptyFolder()];
      put(folder, "ferry.md", article(THEN));
      const library = await libraryOver(folder, data);
      const id = await idOf(library.app, "/ask how many people did the ferry carry?");
      put(folder, "ferry.md", article(NOW));
      const later = when === "running" ? library : await libraryOver(folder, data);
      if (when === "running") await library.refresh();
      expect(later.app.corpus.articles.map((each) => each.id)).toEqual(["ferry"]);
      expect(await shown(later.app, id)).toEqual({
        note: "The article was edited since.",
        sentences: [THEN, NOW],
      });
      const again = await libraryOver(folder, data);
      expect(await shown(again.app, id)).toEqual({
        note: "The article was edited since.",
        sentences: [THEN, NOW],
      });
    },
  );

  test("can be cited as it was also where its file could not be read in between", async () => {
    const [folder, data] = [emptyFolder(), emptyFolder()];
    put(folder, "ferry.md", article(THEN));
    const library = await libraryOver(folder, data);
    const id = await idOf(library.app, "/ask how many people did the ferry carry?");
    for (const text of ["\0", article(NOW)]) {
      put(folder, "ferry.md", text);
      await library.refresh();
    }
    expect(await shown(library.app, id)).toEqual({
      note: "The article was edited since.",
      sentences: [THEN, NOW],
    });
  });

  test("is cited as before where it is edited back", async () => {
    const folder = emptyFolder();
    put(folder, "ferry.md", article(THEN));
    const library = await libraryOver(folder);
    const id = await idOf(library.app, "/ask how many people did the ferry carry?");
    put(folder, "ferry.md", article(NOW));
    await library.refresh();
    put(folder, "ferry.md", article(THEN));
    await library.refresh();
    expect(await shown(library.app, id)).toEqual({ note: null, sentences: [THEN] });
  });

  test("leaves nothing to be cited when it is removed", async () => {
    const [folder, data] = [emptyFolder(), emptyFolder()];
    put(folder, "other.md", "The tram rested on Sunday, as it does.\n");
    put(folder, "ferry.md", article(THEN));
    const library = await libraryOver(folder, data);
    const id = await idOf(library.app, "/ask how many people did the ferry carry?");
    put(folder, "ferry.md", article(NOW));
    await library.refresh();
    rmSync(join(folder, "ferry.md"));
    await library.refresh();
    expect((await shown(library.app, id)).sentences).toEqual([]);
  });
});

const LONG = Array.from(
  { length: 20 },
  (_, i) =>
    `On day ${i} the ferry number ${i * 7} left the ${["north", "south", "old"][i % 3]} pier with ${100 + i} guests aboard.`,
).join(" ");

describe("an article whose file gets another name", () => {
  test.each(["running", "after a restart"])(
    "is cited as before, also when it is edited then: %s",
    async (when) => {
      const [folder, data] = [emptyFolder(), emptyFolder()];
      put(folder, "ferry.md", article(THEN));
      let library = await libraryOver(folder, data);
      const next = async (): Promise<void> => {
        if (when === "running") await library.refresh();
        else {
          await library.close();
          library = await libraryOver(folder, data);
        }
      };
      const id = await idOf(library.app, "/ask how many people did the ferry carry?");
      rmSync(join(folder, "ferry.md"));
      put(folder, "moved.md", article(THEN));
      await next();
      expect(await shown(library.app, id)).toEqual({ note: null, sentences: [THEN] });
      put(folder, "ferry.md", "Another text took the name. It speaks of trams.\n");
      put(folder, "moved.md", article(NOW));
      await next();
      expect(await shown(library.app, id)).toEqual({
        note: "The article was edited since.",
        sentences: [THEN, NOW],
      });
      rmSync(join(folder, "moved.md"));
      await next();
      expect((await asked(library.app, `/cite ${id}`)).citations).toEqual([]);
      await library.close();
    },
  );
});

describe("the same article saved twice", () => {
  test.each([
    [
      "at one address",
      article(THEN, "url: https://quay.example/ferry\n"),
      article(NOW, "url: http://www.quay.example/ferry/?utm_source=feed\n"),
      1,
    ],
    [
      "with other boilerplate",
      `${LONG}\n`,
      `Subscribe now!\n\n${LONG}\n\nMore from the harbour: sign up for our letter.\n`,
      1,
    ],
    ["word for word", article(THEN), article(THEN), 1],
    ["in two outlets is two", article(LONG), article(LONG).replace("Quay Post", "Hill Courier"), 2],
    ["of two days is two", article(LONG, "date: 2031-01-01\n"), article(LONG, "date: 2031-01-02\n"), 2],
    ["in other words is two", article(THEN), article("Trams were late again, by an hour or more."), 2],
  ])("%s", async (_, one, other, count) => {
    const folder = emptyFolder();
    put(folder, "one.md", one);
    put(folder, "two.md", other);
    const library = await libraryOver(folder);
    expect(library.app.size.articles).toBe(count);
    const said = library.app.problems.map(({ reason }) => reason);
    expect(said).toEqual(count === 1 ? [expect.stringContaining("holds the same article as")] : []);
  });

  test.each([
    ["is still known beside ninety-nine articles of other days", 0, 100],
    ["is still known when it is the last of them", 99, 100],
  ])("%s", async (_, day, count) => {
    const folder = emptyFolder();
    const told = (of: number): string =>
      article(
        LONG,
        `date: 20${String(10 + Math.floor(of / 12))}-${String(1 + (of % 12)).padStart(2, "0")}-01\n`,
      );
    for (let at = 0; at < 100; at++) put(folder, `told-${String(at).padStart(3, "0")}.md`, told(at));
    put(folder, "zz-again.md", told(day));
    expect((await libraryOver(folder)).app.size.articles).toBe(count);
  });

  test("under ids of their own is two", async () => {
    const folder = emptyFolder();
    const rows = ["a", "b"].map((id) => JSON.stringify({ id, body: LONG }));
    put(folder, "rows.jsonl", rows.join("\n"));
    expect((await libraryOver(folder)).app.size.articles).toBe(2);
  });

  test("is one also when the first is taken away, and the later one is the newer", async () => {
    const folder = emptyFolder();
    put(folder, "one.md", article(THEN, "date: 2031-01-01\nurl: https://quay.example/ferry\n"));
    put(folder, "two.md", article(NOW, "date: 2031-01-02\nurl: https://quay.example/ferry\n"));
    const library = await libraryOver(folder);
    expect(library.app.corpus.articles.map(({ id }) => id)).toEqual(["two"]);
    rmSync(join(folder, "two.md"));
    await library.refresh();
    expect(library.app.corpus.articles.map(({ id }) => id)).toEqual(["one"]);
  });
});
