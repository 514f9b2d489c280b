import { describe, expect, test } from "vitest";
import { commandOf } from "../../src/answering/folder.ts";
import { createApp } from "../../src/library/opening.ts";
import { english } from "../../src/text/saying.ts";
import { answered, sentencesOf } from "../support/app.ts";

const app = await createApp([new URL("../../corpus", import.meta.url).pathname]);

test("the commands of the contract are there", () => {
  expect(app.commands.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["who", "figure", "quote", "when", "ask", "article", "help"]),
  );
});

describe("the examples of each command show what they promise, over the starter corpus", () => {
  test.each(app.commands.flatMap(({ examples }) => examples.map((example) => ({ ...example }))))(
    "$request",
    async ({ request, shows }) => {
      const { people = [], commands = [], facts = [], card, citations } = await answered(app, request);
      const shown = [
        ...people.slice(0, 1).flatMap(({ name, roles }) => [name, ...roles.map(({ role }) => role)]),
        ...commands.map(({ name }) => name),
        ...facts.map(({ value }) => english(value)),
        ...(card ? [card.article.title] : []),
        ...sentencesOf(citations).slice(0, 1),
      ];
      expect(shown.join("\n")).toContain(shows);
    },
  );
});

describe("a module that does not fit is an error that names its file", () => {
  const good = app.commands.find(({ name }) => name === "ask");
  test.each([
    ["no command at all", { name: "ask", file: "ask.ts", value: 7 }],
    ["another name than its file's", { name: "asks", file: "asks.ts", value: good }],
    ["no example", { name: "ask", file: "ask.ts", value: { ...good, examples: [] } }],
  ])("%s", (_, module) => {
    expect(() => commandOf(module)).toThrow(module.file);
  });
});
