import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Library } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/opening.ts";
import { type Watching, watch } from "../../src/library/watching.ts";
import { folderWith } from "../support/folder.ts";
import { HARBOUR } from "../support/harbour.ts";

const SERVER = "100000000000000001";

interface Watched {
  readonly folder: string;
  readonly library: Library;
  readonly watching: Watching;
  readonly told: readonly string[];
}

async function watched(data?: string): Promise<Watched> {
  const folder = folderWith(HARBOUR);
  const library = await openLibrary({ paths: [folder], data });
  const told: string[] = [];
  const watching = watch(library, (line) => told.push(line));
  onTestFinished(async () => {
    watching.stop();
    await library.close();
  });
  return { folder, library, watching, told };
}

describe("watching the folders", () => {
  test("says nothing where nothing changes", async () => {
    const { watching, told } = await watched();
    await watching.look();
    expect(told).toEqual([]);
  });

  test("takes up what was added, changed and taken away, and says so in a line", async () => {
    const { folder, library, watching, told } = await watched();
    writeFileSync(join(folder, "pier.txt"), "The pier is closed. The gulls have it now.");
    writeFileSync(join(folder, "quay.txt"), "The quay is open.");
    await watching.look();
    writeFileSync(join(folder, "pier.txt"), "The pier is open again, the gulls are gone.");
    rmSync(join(folder, "quay.txt"));
    await watching.look();
    expect(told).toEqual([
      expect.stringMatching(/^2 added: 5 articles, \d+ sentences\.$/),
      expect.stringMatching(/^1 updated, 1 removed: 4 articles, \d+ sentences\.$/),
    ]);
    expect(library.app.corpus.articles.map(({ id }) => id)).toContain("pier");
  });

  test("goes on where a server's folder cannot be looked at, and says so once", async () => {
    const data = mkdtempSync(join(tmpdir(), "ibid-data-"));
    const { folder, library, watching, told } = await watched(data);
    const bytes = new TextEncoder().encode("The lock opens at noon.");
    await library.add([{ name: "lock.txt", bytes }], SERVER);
    rmSync(join(data, "servers", SERVER, "own"), { recursive: true });
    writeFileSync(join(folder, "pier.txt"), "The pier is closed. The gulls have it now.");
    await watching.look();
    await watching.look();
    expect(told).toEqual([
      expect.stringMatching(/^1 added: /),
      `The articles could not be looked at again (server ${SERVER}: ENOENT): those that were read stay.`,
    ]);
    expect(watching.isWell).toBe(false);
    expect(library.app.corpus.articles.map(({ id }) => id)).toContain("pier");
  });

  test("takes up what is put into a server's folder", async () => {
    const data = mkdtempSync(join(tmpdir(), "ibid-data-"));
    const { library, watching, told } = await watched(data);
    const bytes = new TextEncoder().encode("The lock opens at noon.");
    await library.add([{ name: "lock.txt", bytes }], SERVER);
    writeFileSync(join(data, "servers", SERVER, "own", "sluice.txt"), "The sluice opens at one.");
    await watching.look();
    expect(told).toEqual([`Server ${SERVER}: 1 added: 2 articles, 2 sentences.`]);
  });

  test("takes up the first articles of a server that come from outside", async () => {
    const data = mkdtempSync(join(tmpdir(), "ibid-data-"));
    const library = await openLibrary({ paths: [folderWith(HARBOUR)], data });
    const told: string[] = [];
    const found = async () => [SERVER, ".kept", "../x"];
    const watching = watch(library, (line) => told.push(line), found);
    const own = join(data, "servers", SERVER, "own");
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, "lock.txt"), "The lock opens at noon.");
    await watching.look();
    expect(library.servers).toEqual([SERVER]);
    expect(library.at([SERVER]).size.articles).toBe(4);
    watching.stop();
    await library.close();
  });

  test("names a file that cannot be read once", async () => {
    const { folder, watching, told } = await watched();
    writeFileSync(join(folder, "empty.txt"), "  ");
    await watching.look();
    await watching.look();
    expect(told).toEqual(["empty.txt: it holds no sentence."]);
  });

  test("keeps what it has where the folder is gone, says so once, and goes on when it is there again", async () => {
    const { folder, library, watching, told } = await watched();
    renameSync(folder, `${folder}-away`);
    await watching.look();
    await watching.look();
    expect(library.app.size.articles).toBe(3);
    renameSync(`${folder}-away`, folder);
    writeFileSync(join(folder, "pier.txt"), "The pier is closed.");
    await watching.look();
    expect(told).toEqual([
      expect.stringMatching(
        /^The articles could not be looked at again \(\w+\): those that were read stay\.$/,
      ),
      expect.stringMatching(/^1 added: /),
    ]);
  });
});
