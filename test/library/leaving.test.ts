import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isRefusal } from "../../src/answering/answer.ts";
import type { Library } from "../../src/library/library.ts";
import { wordsOf } from "../../src/text/article.ts";
import { citationIdOf } from "../../src/text/citation-id.ts";
import { HARBOUR } from "../support/harbour.ts";
import { emptyFolder, libraryOver, put } from "./support/living.ts";

const SERVER = "100000000000000001";
const ZEPPELINS = "Three zeppelins crossed the harbour on Monday.";
const UNREADABLE = new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41]);

const file = (name: string, words: string) => ({ name, bytes: Buffer.from(`${words}\n`) });
const OTHERS = [
  file("trams.md", "Trams ran late on Tuesday. Nobody was told of it at all."),
  file("bell.md", "The bell of Westhaven was stolen in May. It is heavy."),
];

const holding = (data: string, words: string): string[] =>
  (readdirSync(data, { recursive: true }) as string[]).filter((name) => {
    const path = join(data, name);
    return statSync(path).isFile() && readFileSync(path).includes(words);
  });

/** A server with a few articles of its own. */
async function served() {
  const [folder, data] = [emptyFolder(), emptyFolder()];
  for (const [name, words] of Object.entries(HARBOUR)) put(folder, name, words);
  const library = await libraryOver(folder, data);
  await library.add([file("zeppelins.md", ZEPPELINS), ...OTHERS], SERVER);
  return { folder, data, library, path: join(data, "servers", SERVER, "own", "zeppelins.md") };
}

async function cited(library: Library, id: string): Promise<readonly string[]> {
  const outcome = await library.at([SERVER]).answer(`/cite ${id}`);
  return isRefusal(outcome) ? [] : outcome.citations.map(({ sentence }) => wordsOf(sentence));
}

function idIn(library: Library, words: string): string {
  const article = library.at([SERVER]).corpus.articles.find(({ text }) => text.includes(words));
  const [sentence] = article?.sentences ?? [];
  if (!sentence) throw new Error(`no article says ${words}`);
  return citationIdOf(sentence);
}

describe("of an article that is taken away nothing stays", () => {
  test("though it was while nobody looked", async () => {
    const { folder, data, library, path } = await served();
    await library.close();
    rmSync(path);
    await (await libraryOver(folder, data)).close();
    expect(holding(data, "zeppelins crossed")).toEqual([]);
  });

  test("though its file could not be read any more", async () => {
    const { data, library, path } = await served();
    const id = idIn(library, ZEPPELINS);
    writeFileSync(path, UNREADABLE);
    await library.refresh(undefined, SERVER);
    expect(await cited(library, id)).toEqual([ZEPPELINS]);
    await library.remove("zeppelins.md", SERVER);
    expect(await cited(library, id)).toEqual([]);
    expect(holding(data, "zeppelins crossed")).toEqual([]);
  });

  test("nor of what no catalogue names, and of what was never finished", async () => {
    const { folder, data, library } = await served();
    await library.close();
    const [place = ""] = readdirSync(join(data, "shared"));
    const left = [
      `connections.json.0123456789ab.part`,
      `extracted/page.json.0123456789ab.part`,
      `servers/${SERVER}/.kept/abc.annotations.0123456789ab.part`,
      `servers/${SERVER}/.kept/0bad0bad0bad.volume`,
      `shared/${place}/abc.annotations`,
    ];
    for (const name of left) put(data, name, "a submarine");
    await (await libraryOver(folder, data)).close();
    expect(holding(data, "a submarine")).toEqual([]);
  });
});

test("what an article said before it was edited can still be cited when its file has another name", async () => {
  const { folder, library } = await served();
  put(folder, "ferry.md", "The ferry carried 300 people on its first day.\n");
  await library.refresh();
  const id = idIn(library, "carried 300 people");
  put(folder, "ferry.md", "The ferry carried 320 people on its first day. Nobody was hurt.\n");
  await library.refresh();
  renameSync(join(folder, "ferry.md"), join(folder, "boats.md"));
  await library.refresh();
  expect(await cited(library, id)).toContain("The ferry carried 300 people on its first day.");
});

test("a file that is not yet known stays where a bad one was to take its place", async () => {
  const { library, path } = await served();
  const unknown = path.replace("zeppelins", "unknown");
  writeFileSync(unknown, "Nobody has read this yet.\n");
  const [result] = await library.add([{ name: "unknown.md", bytes: UNREADABLE }], SERVER);
  expect(result?.outcome).toBe("skipped");
  expect(readFileSync(unknown, "utf8")).toBe("Nobody has read this yet.\n");
});
