import { expect, test } from "vitest";
import type { Fact } from "../../../src/answering/answer.ts";
import { say } from "../../../src/text/saying.ts";
import { answeredWith } from "./articles.ts";
import { textOf } from "./shown.ts";

/** What stands below the request. */
const below = (answer: Parameters<typeof answeredWith>[0]): string[] =>
  textOf(answeredWith(answer)).split("\n\n").slice(1);

const url = "https://ibid.example/a";

test.each<[string, Fact, string]>([
  ["a plain value", { name: "Articles", value: "12" }, "**Articles** 12"],
  ["a saying", { name: "Limit", value: say("{count} a minute", { count: 20 }) }, "**Limit** 20 a minute"],
  ["a day", { name: "Newest", value: "2024-05-17" }, "**Newest** 17 May 2024"],
  ["a month", { name: "Newest", value: "2024-05" }, "**Newest** May 2024"],
  ["a version like a day", { name: "Version", value: "2024-05-17-1" }, "**Version** 2024-05-17-1"],
  ["a day within words", { name: "Since", value: "on 2024-05-17" }, "**Since** on 2024-05-17"],
  ["a value with an address", { name: "Code", value: "the code", url }, `**Code** [the code](${url})`],
  ["a day with an address", { name: "Made", value: "2024-05", url }, `**Made** [2024-05](${url})`],
  ["an address that no link may have", { name: "Code", value: "here", url: "file:///a" }, "**Code** here"],
  ["markup in either", { name: "a*b", value: "<@1>" }, "**a\\*b** \\<\\@1\\>"],
  ["a long value", { name: "Terms", value: "b".repeat(300) }, `**Terms** ${"b".repeat(200)}…`],
  [
    "a long link",
    { name: "n".repeat(70), value: "b".repeat(300), url },
    `**${"n".repeat(60)}…** [${"b".repeat(100)}…](${url})`,
  ],
])("a fact is shown with %s", (_, fact, line) => {
  expect(below({ facts: [fact] })).toEqual([line]);
});

test("facts are lines of one paragraph", () => {
  const facts = [
    { name: "Articles", value: "12" },
    { name: "Sentences", value: "300" },
  ];
  expect(below({ facts })).toEqual(["**Articles** 12\n**Sentences** 300"]);
});

test("commands are shown with a heading, each with two of its examples", () => {
  const commands = [
    { name: "who", description: "Who somebody is", examples: ["/who Ada", "/who the *pilot*", "/who Bo"] },
    { name: "ask", description: "d".repeat(250), examples: [] },
  ];
  expect(below({ commands })).toEqual([
    "### What you can ask",
    "**\\/who** Who somebody is\n-# \\/who Ada\n-# \\/who the \\*pilot\\*",
    `**\\/ask** ${"d".repeat(200)}…`,
  ]);
});

test("an answer without facts and commands has no lines for them", () => {
  expect(below({ facts: [], commands: [] })).toEqual([]);
});
