import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { definitionOf } from "../../../src/discord/commands/definition.ts";
import { corpusDefinition } from "../../../src/discord/moderating/definition.ts";
import { loadCatalogues } from "../../../src/discord/wording/catalogue.ts";
import { wordings } from "../../../src/discord/wording/wording.ts";
import { createApp } from "../../../src/library/opening.ts";
import { say, sayCount } from "../../../src/text/saying.ts";

const catalogues = await loadCatalogues();
const { commands } = await createApp([]);

/** What our code says, as it stands in calls of `say`, `sayCount` and `says`, and in labels and notes. */
const saying =
  /(?:\bsay\(|\bsayCount\(\s*[^,]+,\s*(?:"[^"]*"|'[^']*'),|\bsays\(|\bsays: |\blabel: |\bnote: |\b(?:Mistake|Unfetched)\(\s*"[^"]*",|\bskipped\(\w+,)\s*(?:"((?:[^"\\]|\\.)+)"|'([^']+)')/g;

/** What operators read, and the reasons of a ranking, are in English. */
const notForAskers = /wording|doctor|register|faults|reasons|why\.ts|option\.ts|definition/;

function sayingsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !notForAskers.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(saying)])
    .map(([, double, single]) => double ?? single ?? "");
}

const sayings = [
  ...new Set(["src/discord", "src/answering", "src/fetching", "src/library"].flatMap(sayingsIn)),
];

/** Everything that at least one language has words for: a new command is one file, and speaks English until then. */
const translated = [...new Set(catalogues.flatMap(({ sayings: known }) => Object.keys(known)))];
const described = commands.filter(({ name }) => catalogues.some((each) => each.commands[name]));

const placeholders = (text: string): string[] => (text.match(/\{[a-z]+\}/g) ?? []).sort();

describe.each(catalogues)("the language $locales", ({ sayings: known, commands: own, options, locales }) => {
  test.each([...new Set([...sayings, ...translated])])("has words for: %s", (text) => {
    expect(Object.keys(known)).toContain(text);
  });

  test.each(Object.entries(known))("keeps every value in its place: %s", (text, form) => {
    // "The one article" need not count to one.
    for (const each of typeof form === "string" ? [form] : Object.values(form))
      expect(placeholders(text)).toEqual(expect.arrayContaining(placeholders(each ?? "")));
    const other = typeof form === "string" ? form : form.other;
    expect(placeholders(other)).toEqual(placeholders(text));
  });

  test.each(described)("describes /$name and its options", (command) => {
    expect(Object.keys(own)).toContain(command.name);
    for (const option of Object.keys(command.options.shape))
      expect(Object.keys({ ...options, ...own[command.name]?.options })).toContain(option);
  });

  test("describes each subcommand of /corpus and its options", () => {
    for (const { name, options: theirs = [] } of corpusDefinition().options) {
      const words = own["corpus"]?.subcommands?.[name];
      expect(words).toBeDefined();
      const options = words?.options ?? {};
      expect(Object.keys(options).sort()).toEqual(theirs.map((each) => each.name).sort());
      const names = Object.values(options).map((each) => each.name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("gives no two commands or options one name", () => {
    const names = Object.values(own).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { options: their = {} } of Object.values(own)) {
      const all = Object.values({ ...options, ...their }).map(({ name }) => name);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test("is registered with every command", () => {
    for (const command of commands) {
      const { name_localizations: names } = definitionOf(command, catalogues);
      for (const locale of locales) expect(Object.keys(names ?? {})).toContain(locale);
    }
  });
});

describe("a wording", () => {
  const wordingFor = wordings(catalogues);

  test.each([
    ["ru", 1, "1 статья"],
    ["ru", 3, "3 статьи"],
    ["ru", 11, "11 статей"],
    ["fr", 0, "0 article"],
    ["es-419", 2, "2 artículos"],
    ["zh-TW", 2, "2 篇文章"],
    ["en-US", 1, "1 article"],
    ["en-GB", 2, "2 articles"],
    ["ja", 2, "2 articles"],
    [undefined, 1, "1 article"],
  ])("counts in %s: %d", (locale, count, words) => {
    expect(wordingFor(locale).says(sayCount(count, "{count} article", "{count} articles"))).toBe(words);
  });

  test("says what it has no words for in English, values and all", () => {
    expect(wordingFor("fr").says(["Share", say("New in {place}.", { place: "{names}" })])).toBe(
      "Partager New in {names}.",
    );
  });

  test("is not led astray by names that objects have", () => {
    expect(wordingFor("de").says(["constructor", say("__proto__")])).toBe("constructor __proto__");
  });
});
