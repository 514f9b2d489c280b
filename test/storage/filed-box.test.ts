import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { packed } from "../../src/storage/box.ts";
import { FiledBox } from "../../src/storage/filed-box.ts";
import { emptyFolder } from "../library/support/living.ts";

const contents = {
  plain: { a: 1 },
  row: Uint8Array.from({ length: 200_000 }, (_, at) => at % 251),
  ends: Int32Array.of(3, -7, 2 ** 30),
};

function put(bytes: Uint8Array): string {
  const path = join(emptyFolder(), "some.box");
  writeFileSync(path, bytes);
  return path;
}

const whole = packed("me", contents);

describe("a box that stays on disk", () => {
  test("gives its numbers, and any piece of its bytes", async () => {
    const box = await FiledBox.open(put(whole), "me");
    expect(box.numbers("ends")).toEqual(contents.ends);
    const place = fc.nat(contents.row.length);
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        expect(Buffer.from(box.piece("row", from, to)).equals(contents.row.subarray(from, to))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("is not opened with one bit changed, cut short, or made by another", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(7), async (at, bit) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
        await expect(FiledBox.open(put(damaged), "me")).rejects.toThrow();
        await expect(FiledBox.open(put(whole.slice(0, at)), "me")).rejects.toThrow();
      }),
      { numRuns: 60 },
    );
    await expect(FiledBox.open(put(whole), "you")).rejects.toThrow("another version");
    await expect(FiledBox.open("/nowhere/at.all", "me")).rejects.toThrow("ENOENT");
  });

  test("does not give what its file no longer holds", async () => {
    const path = put(whole);
    const box = await FiledBox.open(path, "me");
    writeFileSync(path, readFileSync(path).subarray(0, 100));
    expect(() => box.piece("row", 150_000, 150_010)).toThrow("ends too soon");
  });
});
