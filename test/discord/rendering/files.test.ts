import { MessageFlags } from "discord.js";
import { expect, test } from "vitest";
import type { Export } from "../../../src/answering/exporting/export.ts";
import { renderFiles } from "../../../src/discord/rendering/files.ts";
import { answeredWith } from "./articles.ts";

/** A format whose files have so many bytes. */
const format = (name: string, size: number): Export => ({
  name,
  ending: name.slice(0, 2),
  opening: "<",
  write: () => "f".repeat(size - 1),
  examples: [],
});

const million = 1_000_000;
const small = format("small", 9);

/** The files of an answer that is wanted in all these formats. */
const filesOf = (exports: readonly Export[], request = "/ask when?") =>
  renderFiles(answeredWith({ request, formats: exports.map(({ name }) => name) }), exports).files ?? [];

test("files stand under the line that shows what was asked", () => {
  const { content, files, ...message } = renderFiles(
    answeredWith({ request: "/ask when?", formats: ["small"] }),
    [format("other", 9), small],
  );
  expect(content).toBe("-# \\/ask when?");
  expect(files).toEqual([{ name: "ibid-ask-when.sm", content: Buffer.from("<ffffffff") }]);
  expect(message).toEqual({ flags: MessageFlags.SuppressEmbeds, quotations: [], count: 0 });
});

test("no file is made of an answer that is wanted in no format", () => {
  expect(renderFiles(answeredWith({}), [small]).files).toEqual([]);
});

test.each([
  ["/who is Ada Byron?", "ibid-who-is-ada-byron.sm"],
  ["/who is Élodie Müller", "ibid-who-is-elodie-muller.sm"],
  ["кто это?", "ibid.sm"],
  ["/ask a b c d e f g h i j k l m n", "ibid-ask-a-b-c-d-e-f-g-h-i-j-k-l-m-n.sm"],
  ["/ask when does the new harbour open to all", "ibid-ask-when-does-the-new-harbour-open.sm"],
  ["/ask when does the new harbours open", "ibid-ask-when-does-the-new-harbours-open.sm"],
  ["/ask when does the new harbours open toall", "ibid-ask-when-does-the-new-harbours-open.sm"],
  [`/ask ${"a".repeat(100)}`, "ibid-ask.sm"],
  [`/ask${" ".repeat(300)}when`, "ibid-ask.sm"],
])("a file says what was asked in its name: %s", (request, name) => {
  expect(filesOf([small], request).map((file) => file.name)).toEqual([name]);
});

test.each([
  ["all, where they just fit", [3, 5], ["first", "second"]],
  ["none that alone is too large", [9], []],
  ["those before one that is too large, and after it", [3, 6, 5], ["first", "third"]],
])("a message takes %s", (_, sizes, shown) => {
  const names = ["first", "second", "third"];
  const exports = sizes.map((size, at) => format(names[at] ?? "", size * million));
  expect(filesOf(exports).map(({ name }) => name.split(".")[1])).toEqual(
    shown.map((name) => name.slice(0, 2)),
  );
});

test("a byte more than fits is too much", () => {
  expect(filesOf([format("first", 8 * million + 1)])).toEqual([]);
});
