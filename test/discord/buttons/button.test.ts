import { expect, test } from "vitest";
import why from "../../../src/discord/buttons/actions/why.ts";
import { buttonOf } from "../../../src/discord/buttons/button.ts";
import { loadButtons } from "../../../src/discord/buttons/loading.ts";

test("every file of the folder is a button of its own name", async () => {
  expect((await loadButtons()).map(({ action }) => action)).toContain("why");
});

test.each([
  ["no button at all", { name: "why", file: "why.ts", value: 7 }],
  ["another name than its file's", { name: "page", file: "page.ts", value: why }],
])("a module that is %s is an error that names its file", (_, module) => {
  expect(() => buttonOf(module)).toThrow(module.file);
});
