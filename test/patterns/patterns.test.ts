import { describe, expect, test } from "vitest";
import { literals, nameOf, sources } from "./literals.ts";
import { isKnown, readKnown, verdictOn } from "./verdict.ts";

const known = readKnown();
const all = literals();

describe("the regular expressions of the program", () => {
  test("are found", () => {
    expect(all.length).toBeGreaterThan(500);
  });

  test("take linear time: those that were not checked before are checked now (npm run patterns writes it down)", async () => {
    const unsafe: string[] = [];
    for (const literal of all.filter((each) => !isKnown(each, known)))
      if ((await verdictOn(literal, 5_000)) === "vulnerable")
        unsafe.push(`${literal.file}: ${nameOf(literal)}`);
    expect(unsafe).toEqual([]);
  }, 120_000);

  test("that may take longer are bounded in their text, for a reason that is written down, and still there", () => {
    const names = new Set(all.map(nameOf));
    for (const [name, reason] of Object.entries(known.bounded)) {
      expect(names).toContain(name);
      expect(reason.length).toBeGreaterThan(10);
    }
  });

  test("are not copied each time they are used: what V8 compiled for a copy is soon gone", () => {
    const copying = /\.matchAll\(|\[Symbol\.matchAll\]/;
    expect(
      sources()
        .filter(({ text }) => copying.test(text))
        .map(({ file }) => file),
    ).toEqual([]);
  });

  test("are told from those that take longer", async () => {
    const quadratic = { file: "", pattern: "a+$", flags: "" };
    const nested = { file: "", pattern: "^(a+)+$", flags: "" };
    expect(await verdictOn(quadratic, 5_000)).toBe("vulnerable");
    expect(await verdictOn(nested, 5_000)).toBe("vulnerable");
    expect(await verdictOn({ file: "", pattern: "(?<!a)a+$", flags: "" }, 5_000)).toBe("safe");
  });
});
