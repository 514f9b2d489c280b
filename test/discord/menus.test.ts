import { expect, test } from "vitest";
import { differenceOf } from "../../src/discord/commands/difference.ts";
import { menuDefinitions } from "../../src/discord/menus/menu.ts";
import { loadCatalogues } from "../../src/discord/wording/catalogue.ts";
import { createApp } from "../../src/library/opening.ts";
import { commandSetFaults } from "./stand-in/rules/commands.ts";

const { commands } = await createApp([]);
const catalogues = await loadCatalogues();

test("the menu of a message has an entry that works everywhere, for servers and for users", () => {
  expect(menuDefinitions(commands)).toEqual([
    { type: 3, name: "Check against corpus", integration_types: [0, 1], contexts: [0, 1, 2] },
  ]);
});

test("an entry is one that Discord takes, in every language", () => {
  const definitions = menuDefinitions(commands, catalogues).map((each) => ({ ...each }));
  expect(commandSetFaults(definitions)).toEqual([]);
  const names = definitions.flatMap(({ name_localizations: words }) => Object.values(words ?? {}));
  expect(names).toHaveLength(catalogues.flatMap(({ locales }) => locales).length);
  for (const name of names) expect(name?.length ?? 0).toBeLessThanOrEqual(32);
});

test("an entry whose command is missing is left out", () => {
  expect(menuDefinitions(commands.filter(({ name }) => name !== "check"))).toEqual([]);
});

test("an entry as Discord gives it back is no difference, and one that is gone is named as the menu names it", () => {
  const ours = menuDefinitions(commands).map((each) => ({ ...each }));
  const stored = ours.map((each, at) => ({
    ...each,
    id: `${at}`,
    description: "",
    name_localizations: null,
  }));
  expect(differenceOf(ours, stored, false)).toEqual([]);
  expect(differenceOf(ours, [], false)).toEqual(["+ Check against corpus"]);
  expect(differenceOf([], stored, false)).toEqual(["- Check against corpus"]);
});
