import { describe, expect, test } from "vitest";
import { belonging, isPrintedAsName } from "../../src/answering/belonging.ts";
import type { Match } from "../../src/answering/command.ts";
import { givesRole, isMeant, namedBy, names, namesSomebody, peopleIn } from "../../src/answering/people.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import type { PersonProfile } from "../../src/text/person.ts";
import { appOver } from "../support/app.ts";

const language = await loadEnglish();

const person = (
  name: string,
  roles: readonly string[] = [],
  aliases: readonly string[] = [],
): PersonProfile => ({
  name,
  roles: roles.map((role) => ({ role, articles: 1 })),
  aliases,
  articles: 1,
});

const ADA = person("Ada Lind", ["Port Director", "chair of the Norgas board"], ["A. Lindqvist"]);
const BO = person("Bo Lind", ["deputy finance minister"]);
const OLU = person("Olu Brandt", ["Chile's finance minister"]);
const EVERYONE = [ADA, BO, OLU];

describe("what was typed means a person", () => {
  test.each([
    ["Ada Lind", ADA, true],
    ["lind", ADA, true],
    ["Mr Lind", ADA, true],
    ["Lindqvist", ADA, true],
    ["Port Director Lind", ADA, true],
    ["director Ada", ADA, true],
    ["finance Ada", ADA, false],
    ["Ada Brandt", ADA, false],
    ["port director", ADA, true],
    ["Norgas", ADA, true],
    ["Norgas board", ADA, true],
    ["Norgas port", ADA, false],
    ["finance minister", OLU, true],
    ["finance minister", BO, false],
    ["deputy finance minister", BO, true],
    ["finance minister Lind", BO, false],
    ["", ADA, false],
    ["the", ADA, false],
    ["mr", ADA, false],
  ])("%j means %s: %s", (typed, { name, ...profile }, expected) => {
    expect(isMeant(typed, { name, ...profile }, language)).toBe(expected);
  });

  test.each([
    ["lind", [ADA, BO]],
    ["ada lind", [ADA]],
    ["Lind the deputy", [BO]],
    ["brandt lind", []],
    ["port director", []],
    ["", []],
  ])("%j names these", (typed, expected) => {
    expect(namedBy(typed, EVERYONE, language)).toEqual(expected);
  });
});

describe("a sentence", () => {
  const TEXTS = {
    "a.txt": "Port Director Ada Lind opened the pier. Lind was glad. It rained all day.",
    "b.txt": "Norgas chief Olu Brandt came by sea. Ada Lind met Brandt at the pier.",
  };
  const matches = async () => {
    const { corpus } = await appOver(TEXTS);
    const all = corpus.articles.flatMap(({ sentences }) => sentences);
    return { corpus, all: all.map((sentence): Match => ({ sentence, score: 1, cover: 1 })) };
  };

  test("names somebody, names one, or says what one is", async () => {
    const { corpus, all } = await matches();
    const [lind] = peopleIn(all, corpus).filter(({ name }) => name === "Ada Lind");
    if (lind === undefined) throw new Error("Ada Lind is named");
    expect(all.map((match) => namesSomebody(match, corpus))).toEqual([true, true, false, true, true]);
    expect(all.map((match) => names(match, lind, corpus))).toEqual([true, true, false, false, true]);
    expect(all.map((match) => givesRole(match, lind, corpus))).toEqual([true, false, false, false, false]);
  });

  test("and those beside it name these people, most often named first", async () => {
    const { corpus, all } = await matches();
    expect(peopleIn(all, corpus).map(({ name, articles }) => [name, articles])).toEqual([
      ["Ada Lind", 2],
      ["Olu Brandt", 1],
    ]);
    expect(peopleIn(all.slice(2, 3), corpus)).toEqual([]);
  });

  test("tells who belongs to a body", async () => {
    const { corpus, all } = await matches();
    const { people, matches: telling } = belonging(all, "Norgas", corpus);
    expect(people.map(({ name }) => name)).toEqual(["Olu Brandt"]);
    expect(telling).toEqual([all[3]]);
    expect(belonging(all, "Keel", corpus)).toEqual({ people: [], matches: [] });
  });

  test("prints words as a name, or does not", async () => {
    const { all } = await matches();
    const from = (at: number) => all.slice(at);
    expect(isPrintedAsName("ada lind", from(0))).toBe(true);
    expect(isPrintedAsName("Ada lind", from(0))).toBe(true);
    expect(isPrintedAsName("Ada Lind", from(0))).toBe(false);
    expect(isPrintedAsName("the pier", from(0))).toBe(false);
    expect(isPrintedAsName("olu brandt", from(0))).toBe(false);
    expect(isPrintedAsName("ada lind", [])).toBe(false);
  });
});
