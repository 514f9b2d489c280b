import { expect, test } from "vitest";
import { namedBy } from "../../src/answering/people.ts";
import { indexOf, PeopleIndex } from "../../src/answering/people-index.ts";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import type { PersonProfile } from "../../src/text/person.ts";

const language = await loadEnglish();

const person = (name: string, aliases: readonly string[] = [], role?: string): PersonProfile => ({
  name,
  aliases,
  roles: role === undefined ? [] : [{ role, articles: 1 }],
  articles: 1,
});

const PEOPLE = [
  person("Mara Ohlin", ["Ohlin"], "harbour master"),
  person("Tomas Ohlin", ["Ohlin"]),
  person("Ohlin"),
  person("José Marín", ["Marín"], "mayor"),
];
const index = new PeopleIndex(PEOPLE, language);

test("a name is nobody's but its bearer's, though others are called so too", () => {
  expect(index.named("Ohlin")?.name).toBe("Ohlin");
  expect(index.named("Marín")).toBeUndefined();
});

test("whoever is called so is found by name, else by another form of it", () => {
  expect(index.called("Ohlin")?.name).toBe("Ohlin");
  expect(index.called("Marín")?.name).toBe("José Marín");
  expect(index.called("Berg")).toBeUndefined();
});

test("of two who are called so without it being a name, the first is", () => {
  const two = new PeopleIndex([person("Ada Lind", ["A. Lind"]), person("Anna Lind", ["A. Lind"])], language);
  expect(two.called("A. Lind")?.name).toBe("Ada Lind");
  expect(two.called("Anna Lind")?.name).toBe("Anna Lind");
});

test("those who share words stand in the order of the list, each once", () => {
  const names = (words: readonly string[]) => index.sharing(words).map(({ name }) => name);
  expect(names(["marin", "ohlin", "mara"])).toEqual(["Mara Ohlin", "Tomas Ohlin", "Ohlin", "José Marín"]);
  expect(names(["berg"])).toEqual([]);
});

test("a list is made ready once", () => {
  expect(indexOf(PEOPLE, language)).toBe(indexOf(PEOPLE, language));
});

test.each([
  ["ohlin", ["Mara Ohlin", "Tomas Ohlin", "Ohlin"]],
  ["Tomas Ohlin", ["Tomas Ohlin"]],
  ["jose marin", ["José Marín"]],
  ["harbour master Ohlin", ["Mara Ohlin"]],
  ["mayor", []],
  ["", []],
  ["Berg", []],
])("%j names %j", (typed, names) => {
  expect(namedBy(typed, PEOPLE, language).map(({ name }) => name)).toEqual(names);
});
