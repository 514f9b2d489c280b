import { mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { writeAtomically } from "../../src/storage/atomic.ts";

const folder = (): Promise<string> => mkdtemp(join(tmpdir(), "ibid-atomic-"));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("a file written whole or not at all", () => {
  test("holds all parts in order, and nothing else is left in the folder", async () => {
    const here = await folder();
    await writeAtomically(join(here, "a"), [bytes("one "), bytes("two")]);
    expect(await readFile(join(here, "a"), "utf8")).toBe("one two");
    expect(await readdir(here)).toEqual(["a"]);
  });

  test("takes the place of the old one", async () => {
    const here = await folder();
    await writeFile(join(here, "a"), "old");
    await writeAtomically(join(here, "a"), bytes("new"));
    expect(await readFile(join(here, "a"), "utf8")).toBe("new");
  });

  test("rejects where it cannot be put in place, and leaves nothing behind", async () => {
    const here = await folder();
    await expect(writeAtomically(join(here, "no", "a"), bytes("new"))).rejects.toThrow();
    expect(await readdir(here)).toEqual([]);
  });
});
