import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Shelves } from "../../../src/discord/session.ts";
import type { Library } from "../../../src/library/library.ts";
import { openLibrary } from "../../../src/library/opening.ts";
import { folderWith } from "../../support/folder.ts";
import { HARBOUR } from "../../support/harbour.ts";
import type { AttachedFile, Shown, Typed } from "../stand-in/acts.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import { botFor, type Setting } from "./bot.ts";
import { quotationsIn } from "./reading.ts";

const MANAGER = String(1 << 5);
const ADMINISTRATOR = String(1 << 3);
const OTHER_SERVER = "100000000000000002";

const ZEPPELIN: AttachedFile = {
  name: "zeppelins.md",
  content:
    "---\ntitle: Zeppelins *over* <@1>\ndate: 2031-05-01\nsource: Quay Post\n---\nThree zeppelins crossed the harbour on Sunday. Nobody was hurt.\n",
};

async function libraryWith(data: string | undefined): Promise<Library> {
  const library = await openLibrary({ paths: [folderWith(HARBOUR)], data });
  onTestFinished(() => library.close());
  return library;
}

interface Manned extends Setting {
  readonly library: Library;
  readonly server: string;
}

async function manned(wishes: { readonly addsUrls?: boolean } = {}): Promise<Manned> {
  const library = await libraryWith(mkdtempSync(join(tmpdir(), "ibid-data-")));
  const setting = await botFor({ library, ...wishes });
  return { ...setting, library, server: await setting.standIn.do("server", undefined) };
}

const corpus = (standIn: StandIn, subcommand: string, more: Partial<Typed> = {}): Promise<Shown> =>
  standIn.slash("corpus", more.options ?? {}, { subcommand, permissions: MANAGER, ...more });

const question = { question: "zeppelins" };

describe("/corpus", () => {
  test("adds a file that is answered from at once, lists it, and removes it again", async () => {
    const { standIn, log, server } = await manned();
    expect(quotationsIn(await standIn.slash("ask", question))).toEqual([]);
    const added = await corpus(standIn, "add", { files: { file: ZEPPELIN } });
    expect(added).toMatchObject({
      secret: true,
      content: "**added** zeppelins.md · Zeppelins \\*over\\* \\<\\@1\\> · 2 sentences",
    });
    expect(quotationsIn(await standIn.slash("ask", question))).toEqual(
      expect.arrayContaining(["Three zeppelins crossed the harbour on Sunday."]),
    );
    const listed = await corpus(standIn, "list");
    expect(listed.content.split("\n")).toEqual([
      "**This server** 1 article · 2 sentences",
      expect.stringMatching(/^\*\*Shared by all servers\*\* 3 articles · \d+ sentences$/),
      "Zeppelins \\*over\\* \\<\\@1\\> · Quay Post, 2031-05-01 · 2 sentences",
    ]);
    const [choice] = await standIn.suggestions("corpus", "article", "zepp", {
      subcommand: "remove",
      permissions: MANAGER,
    });
    expect(choice).toEqual({ name: "Zeppelins *over* <@1>", value: `${server}/zeppelins` });
    const removed = await corpus(standIn, "remove", { options: { article: String(choice?.["value"]) } });
    expect(removed.content).toMatch(/^\*\*removed\*\* /);
    expect(quotationsIn(await standIn.slash("ask", question))).toEqual([]);
    expect(log.filter((line) => line.startsWith("/corpus"))).toEqual([
      expect.stringMatching(new RegExp(`^/corpus add by \\d+ in server ${server}: 1 added\\.$`)),
      expect.stringMatching(new RegExp(`^/corpus remove by \\d+ in server ${server}: 1 removed\\.$`)),
    ]);
    expect(log.join()).not.toMatch(/zeppelin/i);
  });

  test("adds several files in a call, each with what became of it", async () => {
    const { standIn } = await manned();
    await corpus(standIn, "add", { files: { file: ZEPPELIN } });
    const { content } = await corpus(standIn, "add", {
      files: {
        file: ZEPPELIN,
        file2: { name: "song.mp3", content: "la" },
        file3: { name: "_.txt", title: "причал", content: "The quay is open." },
        file4: { name: "many.jsonl", content: '{"body":"One ship."}\n{"body":"Two ships."}' },
        file5: { name: "empty.txt", content: "" },
      },
    });
    expect(content.split("\n")).toEqual([
      "**unchanged** zeppelins.md · Zeppelins \\*over\\* \\<\\@1\\> · 2 sentences",
      expect.stringMatching(/^\*\*skipped\*\* song\.mp3 · /),
      "**added** причал.txt · The quay is open · 1 sentence",
      "**added** many.jsonl · 2 articles · 2 sentences",
      expect.stringMatching(/^\*\*skipped\*\* empty\.txt · /),
    ]);
  });

  test("says what a report has no room for", async () => {
    const { standIn, library, server } = await manned();
    const bytes = new TextEncoder().encode(
      Array.from({ length: 60 }, (_, at) =>
        JSON.stringify({ title: `The voyage of ship number ${at}`, body: `Ship ${at} came.` }),
      ).join("\n"),
    );
    await library.add([{ name: "ships.jsonl", bytes }], server);
    const { content } = await corpus(standIn, "list");
    expect(content.length).toBeLessThanOrEqual(2_000);
    const shown = content.split("\n").length - 3;
    expect(content).toMatch(new RegExp(`\n-# …and ${60 - shown} more$`));
  });

  test("that takes long says how far it has come, then what came of it; meanwhile nothing else is changed", async () => {
    const library = await libraryWith(mkdtempSync(join(tmpdir(), "ibid-data-")));
    const slow: Shelves = {
      app: library.app,
      at: (servers) => library.at(servers),
      servers: [],
      keepsServers: true,
      articles: () => [],
      status: (owner) => library.status(owner),
      refresh: (...how) => library.refresh(...how),
      remove: (...what) => library.remove(...what),
      async add(incoming, owner, progress) {
        await sleep(2_200);
        progress?.(1, 3);
        await sleep(600);
        return library.add(incoming, owner, progress);
      },
    };
    const { standIn } = await botFor({ library: slow });
    const first = corpus(standIn, "add", { files: { file: ZEPPELIN } });
    await sleep(300);
    const second = await corpus(standIn, "add", { files: { file: ZEPPELIN } });
    expect(second.content).toContain("Another change is being made in this server");
    await first;
    const edits = async () =>
      (await standIn.do("calls", undefined))
        .filter(({ method, route }) => method === "PATCH" && route.startsWith("/webhooks"))
        .map(({ body }) => (body as { content?: string }).content);
    await expect
      .poll(edits, { timeout: 5_000 })
      .toEqual(["1 of 3 read", expect.stringMatching(/^\*\*added\*\* zeppelins\.md/)]);
  });

  test("reads again, and says how the shelves stand", async () => {
    const { standIn } = await manned();
    expect((await corpus(standIn, "reload")).content).toContain("0 added, 0 updated, 0 removed.");
    expect((await corpus(standIn, "status")).content).toMatch(
      /^\*\*This server\*\* 0 articles · 0 sentences\n\*\*Shared by all servers\*\* 3 articles · \d+ sentences$/,
    );
  });

  test.each([
    ["nothing", {}, "Attach a file, or give an address."],
    [
      "an address where the host has not turned that on",
      { options: { url: "https://example.org/a" } },
      /IBID\\_ADD\\_URLS=on/,
    ],
  ])("given %s, says what to do", async (_, given, says) => {
    const { standIn } = await manned();
    const told = await corpus(standIn, "add", given);
    expect(told).toMatchObject({ secret: true, content: expect.stringMatching(says) });
  });

  test("never fetches an address that is not public, also where addresses may be added", async () => {
    const { standIn } = await manned({ addsUrls: true });
    const { content } = await corpus(standIn, "add", { options: { url: "http://127.0.0.1/a.html" } });
    expect(content).toMatch(/^\*\*skipped\*\* .* is not on the public internet/);
  });

  test("has no place where nothing is kept", async () => {
    const library = await libraryWith(undefined);
    const { standIn } = await botFor({ library });
    expect((await corpus(standIn, "list")).content).toContain("Servers have no articles of their own here");
  });
});

describe("who may change a server's articles", () => {
  test.each<[string, Partial<Typed>, string]>([
    ["a member without the permission", { permissions: "2048" }, "may not manage the server"],
    ["somebody whose permissions Discord does not tell", { permissions: null }, "may not manage the server"],
    [
      "a manager with the app of an account",
      { owners: { 1: "200000000000000001" } },
      "not in a server of the bot",
    ],
    [
      "a manager in a server that another server's installation is used in",
      { owners: { 0: OTHER_SERVER } },
      "not in a server of the bot",
    ],
  ])("not %s: the refusal is logged without what was wanted", async (_, who, why) => {
    const { standIn, library, server, log } = await manned();
    const told = await corpus(standIn, "add", { files: { file: ZEPPELIN }, ...who });
    expect(told.secret).toBe(true);
    expect(told.content).not.toContain("added**");
    expect(library.articles(server)).toEqual([]);
    expect(log.at(-1)).toMatch(new RegExp(`^/corpus add by \\d+ in server \\d+ was refused: ${why}\\.$`));
    await library.add([{ name: "a.txt", bytes: Buffer.from("The quay is open.") }], server);
    const typed = { subcommand: "remove", ...who };
    expect(await standIn.suggestions("corpus", "article", "", typed)).toEqual([]);
  });

  test.each([
    ["who manages the server", MANAGER],
    ["an administrator", ADMINISTRATOR],
  ])("but %s", async (_, permissions) => {
    const { standIn } = await manned();
    const added = await corpus(standIn, "add", { files: { file: ZEPPELIN }, permissions });
    expect(added.content).toContain("**added**");
  });

  test("and each server's own alone", async () => {
    const { standIn, library, server } = await manned();
    await corpus(standIn, "add", { files: { file: ZEPPELIN }, server: OTHER_SERVER });
    expect(library.articles(server)).toEqual([]);
    expect(library.articles(OTHER_SERVER)).toHaveLength(1);
    expect((await corpus(standIn, "list")).content).toContain("**This server** 0 articles");
    const removed = await corpus(standIn, "remove", { options: { article: `${OTHER_SERVER}/zeppelins` } });
    expect(removed.content).toContain("**skipped**");
    expect(library.articles(OTHER_SERVER)).toHaveLength(1);
  });
});
