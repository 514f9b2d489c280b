import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { suggestions } from "../../src/answering/choices.ts";
import { wordsWithin } from "../../src/answering/matching.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";

const language = await loadEnglish();

const offered = async (typed: string, names: readonly string[]): Promise<string[]> =>
  (await suggestions(typed, names, (name) => ({ name, value: name }), language)).map(({ value }) => value);

/** What is offered, found by reading every name. */
function byReading(typed: string, names: readonly string[]): string[] {
  const [first = ""] = language.words(typed);
  const fitting = names.filter((name) => first === "" || wordsWithin(typed, name, language));
  const opens = (name: string): boolean => (language.words(name)[0] ?? "").startsWith(first);
  return [...fitting.filter(opens), ...fitting.filter((name) => !opens(name))].slice(0, 25);
}

const PEOPLE = ["Mara Ohlin", "Ada Marsh", "Tomas Marek", "Ada Lind", "Lind Adamson", "José Marín"];

describe("what is offered while somebody types", () => {
  test.each([
    ["mar", ["Mara Ohlin", "Ada Marsh", "Tomas Marek", "José Marín"]],
    ["ada l", ["Ada Lind"]],
    ["lind ada", ["Lind Adamson", "Ada Lind"]],
    ["jose marin", ["José Marín"]],
    ["ohlin mara", ["Mara Ohlin"]],
    ["ada ada", ["Ada Marsh", "Ada Lind"]],
    ["", PEOPLE],
    ["?!", PEOPLE],
    ["zz", []],
    ["ada zz", []],
    ["olhin", ["Mara Ohlin"]],
    ["ohli mara", ["Mara Ohlin"]],
    ["adamsen", ["Lind Adamson"]],
    ["adammson lind", ["Lind Adamson"]],
    ["tomaz mar", ["Tomas Marek"]],
    ["xda", []],
  ])("for %j it is %j", async (typed, names) => {
    expect(await offered(typed, PEOPLE)).toEqual(names);
  });

  test("without slips is what reading every name would find, in the same order", async () => {
    const word = fc.constantFrom("ada", "ad", "Lin", "li", "Óla", "12", "of", "x");
    const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(" "));
    await fc.assert(
      fc.asyncProperty(fc.array(name, { maxLength: 60 }), name, fc.nat(12), async (names, typed, cut) => {
        expect(await offered(typed.slice(0, cut), names)).toEqual(byReading(typed.slice(0, cut), names));
      }),
      { numRuns: 300 },
    );
  });

  test("is 25 at most, and nothing whose value Discord would refuse", async () => {
    const names = ["b".repeat(101), ...Array.from({ length: 40 }, (_, at) => `b${at}`)];
    expect(await offered("b", names)).toEqual(Array.from({ length: 25 }, (_, at) => `b${at}`));
  });

  test("is a name and a value of as many signs as Discord takes, as they are", async () => {
    const longest = "b".repeat(100);
    expect(await offered("b", [longest, "bc"])).toEqual([longest, "bc"]);
    const [only] = await suggestions("b", [longest], (name) => ({ name, value: "b" }), language);
    expect(only?.name).toBe(longest);
  });

  test("is a shortened name where it is long and its value is not", async () => {
    const [only] = await suggestions("b", ["b".repeat(130)], (name) => ({ name, value: "b" }), language);
    expect(only).toEqual({ name: `${"b".repeat(99)}…`, value: "b" });
  });

  test("is nothing for more words than a choice can hold", async () => {
    expect(await offered("ada ".repeat(20_000), PEOPLE)).toEqual([]);
    expect(await offered("ada ".repeat(51), PEOPLE)).toEqual([]);
    expect(await offered("ada ".repeat(50), PEOPLE)).toEqual(["Ada Marsh", "Ada Lind"]);
  });

  test("is found by words of any kind", async () => {
    const odd = ["constructor", "__proto__", "toString"];
    expect(await offered("constr", odd)).toEqual(["constructor"]);
    expect(await offered("tostring", odd)).toEqual(["toString"]);
  });
});
