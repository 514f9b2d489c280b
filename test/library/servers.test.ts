import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import json from "../../src/answering/exporting/formats/json.ts";
import type { App } from "../../src/app.ts";
import type { Library } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/opening.ts";
import { citationIdOf } from "../../src/text/citation-id.ts";
import { folderWith } from "../support/folder.ts";
import { HARBOUR } from "../support/harbour.ts";

const [HERE, THERE] = ["100000000000000001", "100000000000000002"];
const QUESTIONS = [
  "/ask ferry",
  "who is Ada Lindqvist?",
  "/figure ferry",
  "/when ferry",
  "/quote ferry",
  "/about",
  "/ask zeppelins",
];

const open = (data = mkdtempSync(join(tmpdir(), "ibid-data-"))): Promise<Library> =>
  openLibrary({ paths: [folderWith(HARBOUR)], data });

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const ZEPPELINS = file(
  "Zeppelins.md",
  '---\ntitle: Zeppelins over the harbour\ndate: 2031-05-01\nsource: Quay Post\n---\nThree zeppelins crossed the harbour on Sunday. "They were ferries of the air", said Ada Lindqvist.\n',
);

async function answersOf(app: App): Promise<string> {
  const outcomes = [];
  for (const question of QUESTIONS)
    outcomes.push(json.write({ ...(await app.answer(question)), ...{ elapsedMs: 0 } }));
  for (const typed of ["ze", "fer", "Ad", ""])
    outcomes.push(JSON.stringify(await app.suggest("who", "name", typed)));
  return outcomes.join("\n");
}

describe("a server's own articles", () => {
  test("are seen there beside the shared ones, and nowhere else: all answers elsewhere stay byte for byte the same", async () => {
    const library = await open();
    const before = await answersOf(library.at([THERE]));
    const [result] = await library.add([ZEPPELINS], HERE);
    expect(result?.outcome).toBe("added");
    expect(await answersOf(library.at([THERE]))).toBe(before);
    expect(await answersOf(library.app)).toBe(before);
    expect(await answersOf(library.at([HERE]))).toContain("Three zeppelins crossed");
    await library.close();
  });

  test("are there again after a restart", async () => {
    const data = mkdtempSync(join(tmpdir(), "ibid-data-"));
    const library = await open(data);
    await library.add([ZEPPELINS], HERE);
    const before = await answersOf(library.at([HERE]));
    await library.close();
    const again = await openLibrary({ paths: [folderWith(HARBOUR)], data });
    expect(await answersOf(again.at([HERE]))).toBe(before);
    await again.close();
  });

  test("cannot be opened where no folder is: that is named, and all others are there", async () => {
    const data = mkdtempSync(join(tmpdir(), "ibid-data-"));
    const library = await open(data);
    await library.add([ZEPPELINS], HERE);
    await library.close();
    mkdirSync(join(data, "servers", THERE));
    writeFileSync(join(data, "servers", THERE, "own"), "no folder");
    const log: string[] = [];
    const again = await openLibrary({
      paths: [folderWith(HARBOUR)],
      data,
      log: (line) => void log.push(line),
    });
    expect(log).toEqual([
      `The articles of server ${THERE} could not be opened (EEXIST): that is tried again.`,
    ]);
    expect(await answersOf(again.at([HERE]))).toContain("Three zeppelins crossed");
    await again.close();
  });

  test("that are removed leave nothing of their words on the disk", async () => {
    const data = mkdtempSync(join(tmpdir(), "ibid-data-"));
    const library = await open(data);
    const page = file(
      "zeppelins.html",
      "<title>Zeppelins</title><p>Three zeppelins crossed the harbour.</p>",
    );
    await library.add([page, file("trams.md", "Trams ran late on Monday.\n")], HERE);
    const holding = (): string[] =>
      (readdirSync(data, { recursive: true }) as string[]).filter((name) => {
        const path = join(data, name);
        return statSync(path).isFile() && readFileSync(path).includes("zeppelins crossed");
      });
    expect(holding().length).toBeGreaterThan(2);
    await library.remove("zeppelins.html", HERE);
    expect(holding()).toEqual([]);
    await library.close();
  });

  test("leave nothing to anybody else when the last of them goes: no name, no problem, no count", async () => {
    const data = mkdtempSync(join(tmpdir(), "ibid-data-"));
    const library = await open(data);
    await library.prepare();
    const before = await answersOf(library.at([THERE]));
    await library.add([file("zora.md", "Zeno Zephyr said the airship was ready on Monday.\n")], HERE);
    await library.at([HERE]).gatherNames();
    writeFileSync(join(data, "servers", HERE, "own", "zora.xyz"), "?");
    await library.remove("zora.md", HERE);
    expect(library.status(HERE).problems).toHaveLength(1);
    expect(await answersOf(library.at([THERE]))).toBe(before);
    expect(
      library
        .at([THERE])
        .corpus.people()
        .map(({ name }) => name),
    ).not.toContain("Zeno Zephyr");
    expect(library.at([THERE]).problems).toEqual([]);
    expect(library.at([HERE])).toBe(library.at([THERE]));
    await library.close();
  });

  test("can be updated, and removed by id, title or file", async () => {
    const library = await open();
    await library.add([ZEPPELINS], HERE);
    expect((await library.add([ZEPPELINS], HERE))[0]?.outcome).toBe("unchanged");
    const other = file("zeppelins.md", "---\ntitle: Zeppelins\n---\nFour zeppelins crossed the harbour.\n");
    expect((await library.add([other], HERE))[0]?.outcome).toBe("updated");
    const text = await answersOf(library.at([HERE]));
    expect(text).toContain("Four zeppelins");
    expect(text).not.toContain("Three zeppelins");
    expect(library.articles(HERE).map(({ id }) => id)).toEqual([`${HERE}/zeppelins`]);
    expect((await library.remove("zeppelins", HERE)).outcome).toBe("removed");
    expect(library.articles(HERE)).toEqual([]);
    expect(await answersOf(library.at([HERE]))).toBe(await answersOf(library.at([THERE])));
    await library.close();
  });

  test("a file that cannot be read does not take the place of the article that has its name", async () => {
    const library = await open();
    await library.add([ZEPPELINS], HERE);
    const before = await answersOf(library.at([HERE]));
    const [result] = await library.add([file("zeppelins.md", "  \n")], HERE);
    expect(result?.outcome).toBe("skipped");
    expect(library.articles(HERE)).toHaveLength(1);
    expect(await answersOf(library.at([HERE]))).toBe(before);
    await library.close();
  });

  test("long names that begin alike are different files", async () => {
    const library = await open();
    const long =
      "The harbour board's report on the state of the piers, the quays and the moorings in the year";
    for (const year of [2030, 2031])
      await library.add([file(`${long} ${year}.txt`, `In ${year} the piers were sound.`)], HERE);
    expect(library.articles(HERE)).toHaveLength(2);
    await library.close();
  });

  test("names that differ by signs alone are different files", async () => {
    const library = await open();
    const names = ["C++.md", "C#.md", "!!!.md", "🔥.md", "🦆.md"];
    for (const version of ["first", "second"])
      for (const [at, name] of names.entries())
        await library.add([file(name, `Note ${at} is here in its ${version} version.`)], HERE);
    expect(library.articles(HERE)).toHaveLength(names.length);
    await library.close();
  });

  test("of two servers, and shared ones in a folder called alike, are never taken for one another", async () => {
    const shared = folderWith(HARBOUR);
    mkdirSync(join(shared, "own"));
    writeFileSync(join(shared, "own", "rules.md"), "---\ntitle: Shared\n---\nThe fee for entry is 1 euro.\n");
    const library = await openLibrary({
      paths: [shared],
      data: mkdtempSync(join(tmpdir(), "ibid-data-")),
    });
    const rules = (title: string, fee: number) =>
      file("rules.md", `---\ntitle: ${title}\n---\nThe fee for entry is ${fee} euros.\n`);
    await library.add([rules("Here", 2)], HERE);
    await library.add([rules("There", 3)], THERE);
    const cited = library.articles(THERE).flatMap(({ sentences }) => sentences.map(citationIdOf));
    await library.add([rules("There", 4)], THERE);
    const app = library.at([HERE, THERE]);
    const ids = app.corpus.articles.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const then = json.write(await app.answer(`/cite ${cited[0]}`));
    expect(then).toContain("The fee for entry is 3 euros.");
    expect(then).toContain("The fee for entry is 4 euros.");
    expect(then).not.toContain("The fee for entry is 2 euros.");
    for (const { name, value } of await app.suggest("article", "words", "rules"))
      expect(json.write(await app.answer(`/article ${value}`))).toContain(`"title":"${name}"`);
    await library.close();
  });

  test.each([
    ["no article", file("empty.txt", "   \n"), "It holds no sentence."],
    ["of a kind that is not read", file("song.mp3", "la"), /^It is of a kind that is not read/],
    ["empty", file("none.md", ""), "It is empty."],
  ])("a file that is %s is skipped with the reason, and does not stay", async (_, incoming, reason) => {
    const library = await open();
    const [result] = await library.add([incoming], HERE);
    expect(result?.outcome).toBe("skipped");
    const { english } = await import("../../src/text/saying.ts");
    expect(english(result?.reason ?? "")).toMatch(reason);
    expect(library.status(HERE)).toMatchObject({ articles: 0, files: 0 });
    await library.close();
  });
});
