import { describe, expect, test } from "vitest";
import { joinNames } from "../../../src/languages/en/people/joining.ts";

const named = (name: string, articleId: string, role?: string) => ({ name, printed: name, articleId, role });
const namesOf = (...names: string[]) =>
  joinNames(names.map((name, i) => named(name, `a${i}`))).map((p) => p.name);

describe("one person", () => {
  test.each([
    [["Elena Rossi", "Rossi"], "Elena Rossi"],
    [["Rossi", "Elena Rossi"], "Elena Rossi"],
    [["Elena Rossi", "President Rossi"], "Elena Rossi"],
    [["Elena M. Rossi", "Elena Rossi"], "Elena M. Rossi"],
    [["Elena Maria Rossi", "Elena M. Rossi"], "Elena Maria Rossi"],
    [["Zhao Ming", "Zhao"], "Zhao Ming"],
    [["José Peña", "Jose Pena"], "José Peña"],
    [["Shane O’Dowd", "Shane O'Dowd"], "Shane O’Dowd"],
    [["Martin Cole Jr.", "Martin Cole"], "Martin Cole Jr."],
  ])("%j are %s", (names, name) => {
    expect(namesOf(...names)).toEqual([name]);
  });
});

describe("different people", () => {
  test.each([
    [["Bill Mercer", "Jane Mercer"]],
    [["Bill Mercer", "Jane Mercer", "Mercer"]],
    [["George A. Mercer", "George B. Mercer"]],
    [["Martin Cole Jr.", "Martin Cole Sr."]],
    [["Elena Rossi", "Elena Rosso"]],
  ])("%j", (names) => {
    expect(namesOf(...names)).toHaveLength(names.length);
  });
});

test("roles are counted by article, equal ones once, and the most often given comes first", () => {
  const [person] = joinNames([
    named("Elena Rossi", "a", "head of the bank"),
    named("Elena Rossi", "b", "Bank  Head"),
    named("Rossi", "c", "bank head"),
    named("Rossi", "c", "Bank head"),
  ]);
  expect(person).toEqual({
    name: "Elena Rossi",
    aliases: ["Rossi"],
    articles: 3,
    roles: [
      { role: "Bank Head", articles: 2 },
      { role: "head of the bank", articles: 1 },
    ],
  });
});

test("whose someone is counts only where no office is known", () => {
  const mentions = [named("Leif Dahl", "a", "Norgas’s"), named("Leif Dahl", "b", "his brother")];
  expect(joinNames(mentions)[0]?.roles).toHaveLength(2);
  expect(joinNames([...mentions, named("Leif Dahl", "c", "Norgas chief")])[0]?.roles).toEqual([
    { role: "Norgas chief", articles: 1 },
  ]);
});

test("the forms that were printed are aliases", () => {
  const [person] = joinNames([{ ...named("Elena Rossi", "a"), printed: "Rossi" }]);
  expect(person?.aliases).toEqual(["Rossi"]);
});

test("people named in most articles come first", () => {
  const mentions = [named("Ada Berg", "a"), named("Elena Rossi", "a"), named("Elena Rossi", "b")];
  expect(joinNames(mentions).map((person) => person.name)).toEqual(["Elena Rossi", "Ada Berg"]);
});

test("no mentions make no people", () => {
  expect(joinNames([])).toEqual([]);
});
