import { describe, expect, test } from "vitest";
import { allWith, recordedAt, sites, sitesIn } from "./built.ts";
import { nameOf, sources } from "./literals.ts";
import { BODIES } from "./recording/words.ts";
import { isKnown, isMeant, readKnown, verdictOn } from "./verdict.ts";

const known = readKnown();
const places = sites();
const recorded = await recordedAt(places);
const all = allWith(recorded);

describe("the regular expressions of the program", () => {
  test("are found", () => {
    expect(all.length - recorded.length).toBeGreaterThan(500);
    expect(places.length).toBeGreaterThan(80);
  });

  test("are built while they are recorded wherever the code builds one (recording/occasions.ts gives the occasions)", () => {
    const seen = new Set(recorded.map(({ place }) => place));
    expect(places.filter(({ place }) => !seen.has(place))).toEqual([]);
  });

  test("are built only for nouns that can stand for a body: an article may have thousands of others", () => {
    const ofBodies = recorded.filter(({ place }) => place.includes("/bodies.js:"));
    const own = /\\s(?<noun>[\p{L}-]+)\\b$/u;
    const nouns = ofBodies.flatMap(({ pattern }) => own.exec(pattern)?.groups?.["noun"] ?? []);
    expect(new Set(nouns)).toEqual(new Set(BODIES));
  });

  test("are sought wherever the code names their class, by whatever name it calls it then", () => {
    const text =
      'const a = new RegExp("b");\n  RegExp(`c`); const R = RegExp;\nnew Map([[/d/, new RegExp(new RegExp("e"))]]);';
    expect(sitesIn("a.js", text).map(({ place }) => place)).toEqual([
      "a.js:1:11",
      "a.js:2:3",
      "a.js:2:26",
      "a.js:3:16",
      "a.js:3:27",
    ]);
  });

  test("take linear time: those that were not checked before are checked now (npm run patterns writes it down)", async () => {
    const unsafe: string[] = [];
    for (const literal of all.filter((each) => !isKnown(each, known)))
      if ((await verdictOn(literal, 5_000)) === "vulnerable")
        unsafe.push(`${literal.file}: ${nameOf(literal)}`);
    expect(unsafe).toEqual([]);
  }, 120_000);

  test("that may take longer are bounded in their text, for a reason that is written down, and still there", () => {
    for (const [name, reason] of Object.entries(known.bounded)) {
      expect(all.filter((each) => isMeant(each, name)).length, name).toBeGreaterThan(0);
      expect(reason.length).toBeGreaterThan(10);
    }
  });

  test("are listed with any word in one place where the program puts in one of many", () => {
    const listed = "/a\\s{word}\\b/u";
    const isListed = (pattern: string) => isMeant({ file: "", pattern, flags: "u" }, listed);
    expect(["a\\sbank\\b", "a\\sop-ed\\b"].filter(isListed)).toHaveLength(2);
    expect(["a\\s\\b", "a\\sb+\\b", "b\\sbank\\b", "a\\sbank"].filter(isListed)).toEqual([]);
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
