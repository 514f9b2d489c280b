import { expect, test } from "vitest";
import { completions } from "../../src/answering/completions.ts";
import { appOver } from "../support/app.ts";

const FILES = {
  "a.md":
    "The Harbour Board met in Norholm. Its chair, Ada Lindqvist, praised the Harbour Board. On Monday she left Norholm.",
  "b.md":
    "Ada Lindqvist of the Ferry Company of Norholm spoke. All knew the Ferry Company of Norholm. It was Monday.",
};

async function offered(typed: string): Promise<string[]> {
  const app = await appOver(FILES);
  await app.gatherNames();
  return (await completions(typed, app.corpus)).map(({ value }) => value);
}

test("bodies and places that are named twice are offered beside people, days are not", async () => {
  const all = await offered("");
  expect(all).toEqual(expect.arrayContaining(["Ada Lindqvist", "Norholm", "Ferry Company of Norholm"]));
  expect(all).not.toContain("Monday");
});

test.each([
  ["what did ada li", "what did Ada Lindqvist"],
  ["how many ferries has the ferry com", "how many ferries has the Ferry Company of Norholm"],
  ["who runs norh", "who runs Norholm"],
  ["who runs nohrolm", "who runs Norholm"],
])("%j is completed to %j", async (typed, whole) => {
  expect((await offered(typed))[0]).toBe(whole);
});

test("what was typed is kept as far as the name, without blanks before it", async () => {
  expect((await offered("  who runs norh"))[0]).toBe("who runs Norholm");
  expect((await offered("who  runs norh"))[0]).toBe("who  runs Norholm");
  expect((await offered("who runs no"))[0]).toBe("who runs Norholm");
});

test("names are looked for at the end of what may be typed with help, and no further", async () => {
  const line = (length: number) => `${"what ".repeat(30).slice(0, length - 5)} norh`;
  expect(await offered(line(90))).toEqual([`${line(90).slice(0, -4)}Norholm`]);
  expect(await offered(line(91))).toEqual([]);
  expect(await offered(`${line(86).slice(0, -4)}ferry com`)).toEqual([]);
});

test("of what was typed the last words alone are looked for", async () => {
  expect(await offered("ferry company of norholm zzz")).toEqual([]);
  expect(await offered("ferry company now of norholm zzz")).toEqual([]);
});

test.each(["a", "a ", "what is x ", "what is x", `${"who ".repeat(30)}nor`, "zzzzz"])(
  "%j is left as it is",
  async (typed) => {
    expect(await offered(typed)).toEqual([]);
  },
);
