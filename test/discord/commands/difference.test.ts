import { expect, test } from "vitest";
import { differenceOf } from "../../../src/discord/commands/difference.ts";

const option = { type: 3, name: "port", description: "Port", required: true, autocomplete: false };
const tide = {
  type: 1,
  name: "tide",
  description: "When the water comes",
  options: [option],
  integration_types: [0, 1],
  contexts: [0, 1, 2],
};

/** The same as Discord gives it back. */
const stored = {
  ...tide,
  id: "1",
  version: "2",
  application_id: "3",
  nsfw: false,
  default_member_permissions: null,
  name_localizations: null,
  contexts: [2, 0, 1],
  options: [{ type: 3, name: "port", description: "Port", required: true, name_localizations: null }],
};

test("what Discord adds and reorders is no difference", () => {
  expect(differenceOf([tide], [stored], false)).toEqual([]);
});

test.each([
  ["a new command", [tide], [], "+ /tide"],
  ["a command that is gone", [], [stored], "- /tide"],
  ["a changed description", [{ ...tide, description: "Tides" }], [stored], "~ /tide: description"],
  ["a changed option", [{ ...tide, options: [{ ...option, max_length: 9 }] }], [stored], "~ /tide: options"],
  ["other contexts", [{ ...tide, contexts: [0] }], [stored], "~ /tide: contexts"],
])("%s is a difference", (_, ours, theirs, line) => {
  expect(differenceOf(ours, theirs, false)).toEqual([line]);
});

test("contexts make no difference in a server", () => {
  expect(differenceOf([{ ...tide, contexts: [0] }], [stored], true)).toEqual([]);
});
