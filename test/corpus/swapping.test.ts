import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { draftsOf, loadReaders } from "../../src/corpus/drafting.ts";
import { Extraction } from "../../src/corpus/extraction/extraction.ts";
import { Unreadable } from "../../src/corpus/reader.ts";
import { folderWith } from "../support/folder.ts";
import { loadArticles } from "../support/loading.ts";
import { runs } from "../support/runs.ts";

const readers = await loadReaders();
const extraction = new Extraction();

/**
 * A program that puts a file, links, a pipe, a folder and nothing in one place, one after the other, until it is ended.
 */
const juggler = `
  const { linkSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } = require("node:fs");
  const [place, aside, secret, pipe, elsewhere, folder] = process.argv.slice(1);
  const kinds = [
    () => writeFileSync(aside, "The ferry left."),
    () => symlinkSync(secret, aside),
    () => linkSync(pipe, aside),
    () => symlinkSync("/dev/zero", aside),
    () => mkdirSync(aside),
    () => {},
  ];
  const put = (kind) => {
    rmSync(aside, { recursive: true, force: true });
    kind();
    rmSync(place, { recursive: true, force: true });
    try { renameSync(aside, place); } catch {}
  };
  // The folder itself is now and then a link to another with a file of that name.
  const swap = () => {
    renameSync(folder, folder + ".away");
    symlinkSync(elsewhere, folder);
    rmSync(folder);
    renameSync(folder + ".away", folder);
  };
  process.stdout.write("ready");
  for (let round = 0; ; round++) {
    put(kinds[round % kinds.length]);
    if (round % 5 === 0) swap();
  }
`;

describe("what lies in the place of a file", () => {
  const { numRuns } = runs(1_000);
  test(`may be changed while it is read: nothing else is read, and nobody waits (${numRuns} times)`, async () => {
    const root = folderWith({ "elsewhere/a.txt": "The secret.", "corpus/b.txt": "The mill burned." });
    const [corpus, pipe, secret] = [
      join(root, "corpus"),
      join(root, "pipe"),
      join(root, "elsewhere", "a.txt"),
    ];
    execFileSync("mkfifo", [pipe]);
    const place = join(corpus, "a.txt");
    const paths = [place, join(root, "aside"), secret, pipe, join(root, "elsewhere"), corpus];
    const child = spawn(process.execPath, ["-e", juggler, ...paths], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(() => void child.kill("SIGKILL"));
    await once(child.stdout, "data");
    const seen = new Map<string, number>();
    for (let round = 0; round < numRuns; round++) {
      const drafts = await Promise.race([
        draftsOf({ path: place, name: "a.txt" }, readers, extraction),
        sleep(5_000),
      ]);
      if (!drafts) throw new Error("the reader waits");
      await sleep(round % 3);
      for (const draft of drafts) {
        const read = draft instanceof Unreadable ? draft.message : draft.text;
        seen.set(read, (seen.get(read) ?? 0) + 1);
      }
    }
    const honest = [
      "The ferry left.",
      "",
      "may not be opened",
      "is not a plain file",
      "lies elsewhere than it seems to",
    ];
    expect(honest).toEqual(expect.arrayContaining([...seen.keys()]));
    expect(seen.size).toBeGreaterThan(2);
  }, 120_000);

  test("is named and passed over where it is a socket, a link or a pipe, and gone into where it is a folder", async () => {
    const folder = folderWith({ "good.txt": "The ferry left.", "folder.txt/inner.txt": "The mill burned." });
    const server = createServer().listen(join(folder, "socket.txt"));
    onTestFinished(() => void server.close());
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    symlinkSync("/etc/hostname", join(folder, "link.txt"));
    const { articles, problems } = await loadArticles(folder);
    expect(articles.map(({ file }) => file)).toEqual(["folder.txt/inner.txt", "good.txt"]);
    expect(problems.map(({ file }) => file)).toEqual(["link.txt", "pipe.txt", "socket.txt"]);
  });

  test("is one article where two names mean one file, and two where names differ by capitals alone", async () => {
    const folder = folderWith({ "good.txt": "The ferry left." });
    linkSync(join(folder, "good.txt"), join(folder, "other.txt"));
    expect((await loadArticles(folder)).articles).toHaveLength(1);
    mkdirSync(join(folder, "more"));
    writeFileSync(join(folder, "more", "Mill.txt"), "The mill burned.");
    writeFileSync(join(folder, "more", "mill.txt"), "The mill was rebuilt.");
    const { articles } = await loadArticles(folder);
    const ids = articles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(articles.map(({ text }) => text).sort()).toEqual(
      expect.arrayContaining(["The ferry left.", "The mill burned."]),
    );
  });
});
