import { execFileSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { emptyFolder, libraryOver, put } from "./support/living.ts";

/** Opens a library, brings it up to date and goes. */
const PROGRAM = fileURLToPath(new URL("../../dist/test/library/support/keeper.js", import.meta.url));
const SERVER = "123456789012345678";
const page = (words: string): string => `<html><body><article><p>${words}</p></article></body></html>`;
const FERRY = page("The night ferry came back to Westhaven on Thursday, after two winters in dry dock.");
const MILL = page("The old mill of Westhaven burned down on Tuesday, and nobody was hurt in the fire.");

const textsIn = (data: string): number => readdirSync(join(data, "extracted")).length;

test("of a file that is deleted by hand no extracted text stays, also where nobody looked meanwhile", async () => {
  const [folder, data] = [emptyFolder(), emptyFolder()];
  put(folder, "ferry.html", FERRY);
  put(folder, "mill.html", MILL);
  const library = await libraryOver(folder, data);
  expect(textsIn(data)).toBe(2);
  rmSync(join(folder, "ferry.html"));
  await library.refresh();
  expect(textsIn(data)).toBe(1);
  await library.close();
  rmSync(join(folder, "mill.html"));
  put(folder, "other.txt", "The tram was late.");
  await libraryOver(folder, data);
  expect(textsIn(data)).toBe(0);
});

test("of a file that changed only its text as it is now stays", async () => {
  const [folder, data] = [emptyFolder(), emptyFolder()];
  put(folder, "ferry.html", FERRY);
  const library = await libraryOver(folder, data);
  put(folder, "ferry.html", MILL);
  await library.refresh();
  expect(textsIn(data)).toBe(1);
});

test("the text stays where another folder has the same file", async () => {
  const [folder, data] = [emptyFolder(), emptyFolder()];
  put(folder, "ferry.html", FERRY);
  put(folder, "other.txt", "The tram was late.");
  const library = await libraryOver(folder, data);
  await library.add([{ name: "own.html", bytes: Buffer.from(FERRY) }], SERVER);
  rmSync(join(folder, "ferry.html"));
  await library.refresh();
  expect(textsIn(data)).toBe(1);
  rmSync(join(data, "servers", SERVER, "own", "own.html"));
  await library.refresh(undefined, SERVER);
  expect(textsIn(data)).toBe(0);
});

test("a second program that reads the same folder takes nothing away", async () => {
  const [folder, data] = [emptyFolder(), emptyFolder()];
  put(folder, "ferry.html", FERRY);
  put(folder, "other.txt", "The tram was late.");
  const keeper = await libraryOver(folder, data);
  rmSync(join(folder, "ferry.html"));
  execFileSync(process.execPath, [PROGRAM, folder, data]);
  expect(textsIn(data)).toBe(1);
  await keeper.refresh();
  expect(textsIn(data)).toBe(0);
});
