import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Library } from "../../../src/library/library.ts";
import { openLibrary } from "../../../src/library/opening.ts";
import { citationIdOf } from "../../../src/text/citation-id.ts";
import { folderWith } from "../../support/folder.ts";
import { HARBOUR } from "../../support/harbour.ts";
import type { Pressed, Shown } from "../stand-in/acts.ts";
import { listOf, textOf } from "../stand-in/json.ts";
import { walk } from "../stand-in/rules/components.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import { botFor } from "./bot.ts";

/** A server beside the one whose surfaces are looked at. */
const OTHER = "100000000000000002";
const MANAGER = { permissions: String(1 << 5) };
const RUNS = 5;

const LINES = [
  "/ask when did the ferry return?",
  "/ask why:true zeppelins over the harbour",
  "/ask closest:true who owns the zeppelin?",
  "/who Ada Lindqvist",
  "/who director",
  "/figure repair",
  "/figure value:>1",
  "/quote ferry",
  "/quote speaker:Lindqvist",
  "/when ferry",
  "/article ferry",
  "/article zeppelin",
  "/check The repair of the night ferry cost $9 million.",
  "/ask source:wire ferry",
  "/ask latest:true ferry",
  "/help",
  "/about",
];

const MESSAGE =
  "Ada Lindqvist cut the ribbon. The repair cost $9 million. Three zeppelins crossed the harbour.";

/** Words that the shared articles have too, and words that only these have. */
const word = fc.constantFrom(
  ..."the night ferry harbour zeppelin repair cost opened Westhaven pier crossed director Thursday crowd".split(
    " ",
  ),
  ...["Ada Lindqvist", "Mira Falk", "$9 million", "12%", "port director", "Coast Wire", "in March 2031"],
);
const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => `The ${words.join(" ")}.`);
const quoted = fc
  .tuple(sentence, fc.constantFrom("Ada Lindqvist", "Mira Falk", "Tomas Okafor"))
  .map(([words, speaker]) => `"${words.replace(/\.$/, ",")}" said ${speaker}, the port director.`);

/** Articles that take ids, names, addresses and outlets of the shared ones for themselves. */
const article = fc.record({
  name: fc.constantFrom("gazette.md", "herald.txt", "wire.json", "zeppelin.md", "new.md"),
  id: fc.constantFrom("wire-1", "gazette", "herald", "zeppelin"),
  source: fc.constantFrom("The Gazette", "Coast Wire", "Sky Post"),
  url: fc.constantFrom("https://gazette.example/ferry", "https://sky.example/zeppelin"),
  date: fc.constantFrom("2031-03-06", "2031-09-01", "2032-01-05"),
  sentences: fc.array(fc.oneof(sentence, quoted), { minLength: 1, maxLength: 8 }),
});

interface Made extends Record<"name" | "id" | "source" | "url" | "date", string> {
  readonly sentences: readonly string[];
}

function fileOf({ name, id, source, url, date, sentences }: Made) {
  const body = sentences.join(" ");
  const title = `${sentences[0]?.slice(0, 40)} zeppelin`;
  const json = JSON.stringify({ id, title, source, url, date, body });
  const front = `---\nid: ${id}\ntitle: ${JSON.stringify(title)}\nsource: ${source}\ndate: ${date}\nurl: ${url}\n---\n${body}\n`;
  const text = name.endsWith(".json") ? json : name.endsWith(".md") ? front : body;
  return { name, bytes: new TextEncoder().encode(text) };
}

/** Everything that a user sees of a message: all but its number, and how long it took. */
const bytesOf = ({ id, ...shown }: Shown): string =>
  JSON.stringify(shown).replace(/elapsedMs\\*":[\d.]+/g, "");

interface Button {
  readonly customId: string;
  readonly choice?: string;
}

/** Buttons of a message, and the first choice of each menu. */
const buttonsOf = ({ components }: Shown): Button[] =>
  [...walk(components)].flatMap((each) => {
    const customId = textOf(each["custom_id"]);
    const [first] = listOf(each["options"]);
    if (customId === "") return [];
    return [{ customId, ...(first && { choice: textOf(first["value"]) }) }];
  });

type Surfaces = Map<string, string>;

/** Presses whatever a message has, as somebody else, so that the message itself stays. */
async function press(standIn: StandIn, name: string, shown: Shown, seen: Surfaces): Promise<void> {
  const how: Partial<Pressed> = { other: true, forged: true };
  for (const { customId, choice } of buttonsOf(shown)) {
    const told = await standIn.press(shown, customId, { ...how, ...(choice !== undefined && { choice }) });
    seen.set(`button ${customId} under ${name}`, bytesOf(told));
  }
}

/** What only somebody who has been in the other server can bring along. */
interface Brought {
  readonly cites: readonly string[];
  readonly messages: readonly Shown[];
}

async function commands(
  standIn: StandIn,
  library: Library,
  { cites }: Brought,
  seen: Surfaces,
): Promise<void> {
  const lines = [...LINES, ...cites.map((id) => `/cite ${id}`)];
  for (const line of lines) {
    const request = library.app.read(line);
    if (!request) throw new Error(`no request: ${line}`);
    const options = Object.fromEntries(
      Object.entries(request.options).map(([name, value]) => [name, value === "true" ? true : String(value)]),
    );
    const shown = await standIn.slash(request.command, options);
    seen.set(`command ${line}`, bytesOf(shown));
    await press(standIn, line, shown, seen);
  }
}

async function autocompletes(standIn: StandIn, seen: Surfaces): Promise<void> {
  for (const command of await standIn.do("commands", undefined))
    for (const option of listOf(command["options"]).filter((each) => each["autocomplete"] === true))
      for (const typed of ["", "ze", "fe", "Mi"]) {
        const [name, focused] = [textOf(command["name"]), textOf(option["name"])];
        const choices = await standIn.suggestions(name, focused, typed);
        seen.set(`autocomplete /${name} ${focused}:${typed}`, JSON.stringify(choices));
      }
}

async function moderating(standIn: StandIn, seen: Surfaces): Promise<void> {
  for (const subcommand of ["list", "status", "reload"])
    seen.set(`/corpus ${subcommand}`, bytesOf(await standIn.slash("corpus", {}, { subcommand, ...MANAGER })));
  const typed = { subcommand: "remove", ...MANAGER };
  const choices = await standIn.suggestions("corpus", "article", "", typed);
  seen.set("autocomplete /corpus remove", JSON.stringify(choices));
  for (const article of [`${OTHER}/zeppelin`, "zeppelin.md", `${OTHER}/wire-1`]) {
    const removed = await standIn.slash("corpus", { article }, typed);
    seen.set(`/corpus remove ${article}`, bytesOf(removed));
  }
}

async function words(standIn: StandIn, seen: Surfaces): Promise<void> {
  for (const inServer of [true, false]) {
    const where = { inServer, mentions: inServer };
    await standIn.say("forget", where);
    for (const line of ["who is the director?", "what did she say?", "and the zeppelins?"])
      seen.set(`${inServer ? "mention" : "direct message"} ${line}`, bytesOf(await standIn.say(line, where)));
  }
}

/** Every surface of the server, by name. */
async function surfacesOf(standIn: StandIn, library: Library, brought: Brought): Promise<Surfaces> {
  const seen: Surfaces = new Map();
  await commands(standIn, library, brought, seen);
  await autocompletes(standIn, seen);
  await words(standIn, seen);
  seen.set("menu", bytesOf(await standIn.choose("Check against corpus", MESSAGE)));
  await moderating(standIn, seen);
  for (const [at, message] of brought.messages.entries())
    await press(standIn, `a message of the other server, ${at}`, message, seen);
  return seen;
}

async function openedLibrary(): Promise<Library> {
  const data = mkdtempSync(join(tmpdir(), "ibid-data-"));
  const library = await openLibrary({ paths: [folderWith(HARBOUR)], data });
  onTestFinished(() => library.close());
  return library;
}

/** What somebody saw in the other server: ids of citations, and messages with their buttons. */
async function broughtFrom(standIn: StandIn, library: Library): Promise<Brought> {
  const cites = library
    .articles(OTHER)
    .flatMap(({ sentences }) => sentences.slice(0, 1))
    .map(citationIdOf);
  const there = { server: OTHER };
  const messages = [
    await standIn.slash("ask", { question: "zeppelin" }, there),
    await standIn.slash("article", { words: `${OTHER}/zeppelin` }, there),
  ];
  return { cites: cites.slice(0, 2), messages };
}

/** Takes all of the other server's articles away; what stood behind another shows when that is gone. */
async function emptied(library: Library): Promise<void> {
  for (let [first] = library.articles(OTHER); first; [first] = library.articles(OTHER))
    expect((await library.remove(first.file, OTHER)).outcome).toBe("removed");
}

describe("what a server's moderators add", () => {
  test("changes no byte of any surface of another server", async () => {
    const library = await openedLibrary();
    const { standIn } = await botFor({ library, mentions: true, serverArticlesInDms: true });
    const own = fileOf({
      name: "quay.md",
      id: "quay",
      source: "Quay Post",
      url: "https://quay.example/1",
      date: "2031-04-01",
      sentences: ["The quay of Westhaven opened on Tuesday.", "Ada Lindqvist was there."],
    });
    await library.add([own], await standIn.do("server", undefined));
    await fc.assert(
      fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 4 }), async (made) => {
        for (const each of made) await library.add([fileOf(each)], OTHER);
        const brought = await broughtFrom(standIn, library);
        const beside = await surfacesOf(standIn, library, brought);
        await emptied(library);
        const alone = await surfacesOf(standIn, library, brought);
        expect([...beside]).toEqual([...alone]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 300_000);

  test("changes its own surfaces, so that the test above would see it", async () => {
    const library = await openedLibrary();
    const { standIn } = await botFor({ library, mentions: true, serverArticlesInDms: true });
    const nothing: Brought = { cites: [], messages: [] };
    const before = await surfacesOf(standIn, library, nothing);
    const sentences = [
      'Three zeppelins crossed the harbour on Thursday, and "The ferry is old," said Ada Lindqvist.',
      "Mira Falk, the director of Zephyr, spent $9 million.",
    ];
    const made: Made = {
      name: "zeppelin.md",
      id: "zeppelin",
      source: "Coast Wire",
      url: "https://sky.example/zeppelin",
      date: "2032-01-05",
      sentences,
    };
    await library.add([fileOf(made)], await standIn.do("server", undefined));
    const after = await surfacesOf(standIn, library, nothing);
    const changed = [...before].filter(([name, bytes]) => after.get(name) !== bytes).map(([name]) => name);
    const kinds = ["command", "autocomplete", "mention", "direct message", "menu", "button", "/corpus"];
    expect(kinds.filter((kind) => !changed.some((name) => name.startsWith(kind)))).toEqual([]);
  }, 120_000);
});

describe("direct messages", () => {
  const zeppelins = {
    name: "zeppelins.txt",
    bytes: new TextEncoder().encode("Three zeppelins crossed the harbour on Sunday."),
  };
  const question = { question: "where were the zeppelins?" };

  test.each([
    ["see the articles of the servers of their writer", true, { isMember: true }, true],
    ["see nothing of servers of others", true, { isMember: false }, false],
    ["see the shared articles alone where the host has not allowed more", false, { isMember: true }, false],
  ])("%s", async (_, serverArticlesInDms, settings, sees) => {
    const library = await openedLibrary();
    const { standIn } = await botFor(
      { library, serverArticlesInDms, settings },
      { violations: expect.any(Array) },
    );
    await library.add([zeppelins], await standIn.do("server", undefined));
    await library.add(
      [{ ...zeppelins, name: "other.txt", bytes: Buffer.from("Nine zeppelins sank.") }],
      OTHER,
    );
    const slash = bytesOf(await standIn.slash("ask", question, { dm: true }));
    const said = bytesOf(await standIn.say(question.question));
    for (const shown of [slash, said]) {
      expect(shown.includes("crossed the harbour on Sunday")).toBe(sees);
      expect(shown).not.toContain("sank");
    }
  });
});
