import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openLibrary } from "../../src/library/opening.ts";
import { watch } from "../../src/library/watching.ts";
import { emptyFolder, libraryOver, put } from "./support/living.ts";

const SERVER = "100000000000000001";
const LINK = "is a link, which is not followed";
const linked = [{ file: "link.txt", reason: LINK }];

/** A folder with an article and a link to it. */
function withLink(): string {
  const folder = emptyFolder();
  put(folder, "ferry.txt", "The ferry left at noon.");
  symlinkSync("ferry.txt", join(folder, "link.txt"));
  return folder;
}

test("the same links at each look are the same stock: nothing is made anew", async () => {
  const folder = withLink();
  execFileSync("mkfifo", [join(folder, "pipe")]);
  const library = await libraryOver(folder);
  const { app } = library;
  await library.refresh();
  expect(library.app).toBe(app);
  expect(library.status(null).problems).toHaveLength(2);
});

test("a link is told whenever the articles are opened again, with what is kept", async () => {
  const [folder, data] = [withLink(), emptyFolder()];
  for (let start = 0; start < 3; start++) {
    const library = await openLibrary({ paths: [folder], data });
    expect(library.app.problems).toEqual(linked);
    expect(library.app.size.articles).toBe(1);
    await library.close();
  }
});

test("a link that comes is told once, one that goes is told no more, and a file in its place is read", async () => {
  const folder = emptyFolder();
  put(folder, "ferry.txt", "The ferry left at noon.");
  const library = await libraryOver(folder);
  const told: string[] = [];
  const watching = watch(library, (line) => told.push(line));
  onTestFinished(() => watching.stop());
  symlinkSync("ferry.txt", join(folder, "link.txt"));
  await watching.look();
  await watching.look();
  expect(told.splice(0)).toEqual([`link.txt: it ${LINK}.`]);
  rmSync(join(folder, "link.txt"));
  put(folder, "link.txt", "The mill burned down.");
  await watching.look();
  expect(told).toEqual(["1 added: 2 articles, 2 sentences."]);
  expect(library.status(null).problems).toEqual([]);
});

test.each([
  ["an article", "news/mill.txt"],
  ["a folder of articles", "news"],
])("a link in the place of %s is named, and what was there is gone", async (_, place) => {
  const folder = emptyFolder();
  put(folder, "ferry.txt", "The ferry left at noon.");
  put(folder, "news/mill.txt", "The mill burned down.");
  const library = await libraryOver(folder);
  const away = join(emptyFolder(), "away.txt");
  renameSync(join(folder, place), away);
  symlinkSync(away, join(folder, place));
  const { removed } = await library.refresh();
  expect(removed.map(({ id }) => id)).toEqual(["news/mill"]);
  expect(library.app.problems).toEqual([{ file: place, reason: LINK }]);
});

test("a link among a server's own articles is told to that server alone", async () => {
  const [folder, data] = [emptyFolder(), emptyFolder()];
  put(folder, "ferry.txt", "The ferry left at noon.");
  const own = join(data, "servers", SERVER, "own");
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, "lock.txt"), "The lock opens at noon.");
  symlinkSync("/etc/hostname", join(own, "link.txt"));
  const library = await openLibrary({ paths: [folder], data, withServers: true });
  onTestFinished(() => library.close());
  expect(library.status(SERVER).problems).toEqual(linked);
  expect(library.status(null).problems).toEqual([]);
});

test.each([
  ["a pipe", (path: string) => execFileSync("mkfifo", [path])],
  ["a link", (path: string) => symlinkSync("ferry.txt", path)],
  ["a folder", (path: string) => mkdirSync(path)],
])(
  "a file in whose place lies %s is not taken in: nothing is waited for, read or replaced",
  async (_, lay) => {
    const folder = emptyFolder();
    put(folder, "ferry.txt", "The ferry left at noon.");
    lay(join(folder, "tram.txt"));
    const kind = lstatSync(join(folder, "tram.txt")).mode;
    const library = await libraryOver(folder);
    const incoming = { name: "tram.txt", bytes: Buffer.from("The tram left at one.") };
    expect(await library.add([incoming], null)).toEqual([
      {
        name: "tram.txt",
        outcome: "skipped",
        articles: [],
        reason: "Something that is no file has its name here: it has to be taken away first.",
      },
    ]);
    expect(lstatSync(join(folder, "tram.txt")).mode).toBe(kind);
    expect(readFileSync(join(folder, "ferry.txt"), "utf8")).toBe("The ferry left at noon.");
  },
);
