import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openLibrary } from "../../src/library/opening.ts";
import { Box, packed } from "../../src/storage/box.ts";
import { Unopenable } from "../../src/storage/label.ts";
import { HARBOUR } from "../support/harbour.ts";
import { answersTo, emptyFolder, libraryOver, put } from "./support/living.ts";

const QUESTIONS = ["/ask ferry", "who is Ada Lindqvist?", "/figure ferry", "/quote ferry"];

function harbour(): string {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(HARBOUR)) put(folder, name, text);
  return folder;
}

/** All files in which something is kept. */
const kept = (data: string): string[] =>
  readdirSync(data, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name !== "lock")
    .map((file) => join(file.parentPath, file.name));

describe("what was worked out", () => {
  test("is taken up again: answers are byte for byte the same, and no article is read", async () => {
    const [folder, data] = [harbour(), emptyFolder()];
    const before = await answersTo((await libraryOver(folder, data)).app, QUESTIONS);
    const files = kept(data);
    const library = await libraryOver(folder, data);
    expect(await answersTo(library.app, QUESTIONS)).toEqual(before);
    expect(kept(data)).toEqual(files);
  });

  test("is whole again of a table of thousands of rows, between other files", async () => {
    const [folder, data] = [harbour(), emptyFolder()];
    const rows = Array.from({ length: 4_500 }, (_, at) =>
      JSON.stringify({ title: `Ferry ${at}`, body: `Ferry ${at} left Westhaven.` }),
    );
    put(folder, "ferries.jsonl", rows.join("\n"));
    const before = await libraryOver(folder, data);
    const after = await libraryOver(folder, data);
    expect(after.app.size).toEqual(before.app.size);
    expect(after.app.size.articles).toBeGreaterThan(4_500);
    expect(await after.refresh()).toMatchObject({ added: [], updated: [], removed: [] });
  });

  test("is brought up to date with what changed while nobody looked", async () => {
    const [folder, data] = [harbour(), emptyFolder()];
    await libraryOver(folder, data);
    rmSync(join(folder, "herald.txt"));
    put(folder, "new.md", "---\ntitle: Trams\n---\nThe tram of Westhaven opened on Monday.\n");
    const library = await libraryOver(folder, data);
    const anew = await libraryOver(folder);
    expect(library.app.size).toEqual(anew.app.size);
    expect((await answersTo(library.app, ["/ask tram"]))[0]).toContain("The tram of Westhaven");
  });

  const damages: readonly [string, (path: string) => void][] = [
    ["cut off", (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2))],
    ["empty", (path) => writeFileSync(path, "")],
    ["gone", (path) => rmSync(path)],
    ["of another kind", (path) => writeFileSync(path, "#!/bin/sh\n".repeat(100))],
    [
      "changed in one bit",
      (path) => {
        const bytes = readFileSync(path);
        const at = Math.floor(bytes.length / 3);
        bytes[at] = (bytes[at] ?? 0) ^ 4;
        writeFileSync(path, bytes);
      },
    ],
    [
      "another version's",
      (path) => writeFileSync(path, packed("other", { shelf: { records: [], volumes: [] } })),
    ],
  ];

  test.each(damages)("is made anew where a file of it is %s, and it is said", async (_, damage) => {
    const [folder, data] = [harbour(), emptyFolder()];
    const before = await answersTo((await libraryOver(folder, data)).app, QUESTIONS);
    for (const path of kept(data)) {
      const whole = readFileSync(path);
      damage(path);
      const lines: string[] = [];
      const library = await openLibrary({ paths: [folder], data, log: (line) => lines.push(line) });
      expect(await answersTo(library.app, QUESTIONS)).toEqual(before);
      await library.close();
      if (!(path.endsWith(".box") && _ === "gone")) expect(lines.join("\n")).toContain("read anew");
      writeFileSync(path, whole);
    }
  });
});

describe("a box", () => {
  const contents = {
    plain: { a: [1, "ö\u{1F980}"] },
    bytes: Uint8Array.of(1, 2, 3),
    numbers: Int32Array.of(-1, 7),
  };

  test("gives back what was put in", () => {
    const box = Box.open(packed("me", contents), "me");
    expect(box.json("plain")).toEqual(contents.plain);
    expect([...box.bytes("bytes")]).toEqual([1, 2, 3]);
    expect([...box.numbers("numbers")]).toEqual([-1, 7]);
  });

  test("is not opened with any bit of it changed, any end of it missing, or by another maker", () => {
    const whole = packed("me", contents);
    for (let bit = 0; bit < 8 * whole.length; bit++) {
      const other = whole.slice();
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => Box.open(other, "me")).toThrow(Unopenable);
    }
    for (let length = 0; length < whole.length; length++)
      expect(() => Box.open(whole.slice(0, length), "me")).toThrow(Unopenable);
    expect(() => Box.open(whole, "you")).toThrow("another version");
  });
});
