import { describe, expect, test } from "vitest";
import { answersToRole } from "../../../src/languages/en/people/role-likeness.ts";

const rolesAlike = (a: string, b: string): boolean => answersToRole(a, b) && answersToRole(b, a);

describe("alike", () => {
  test.each([
    ["head of Norgas", "Norgas chief"],
    ["head of Norgas", "Norgas  chief"],
    ["Norgas CEO", "chief executive of Norgas"],
    ["central bank governor", "Central Bank Governor"],
    ["governor of the central bank", "Central Bank Governor"],
    ["head of the central bank", "central bank governor"],
    ["Russian president", "President of Russia"],
    ["China's vice president", "Chinese vice-president"],
    ["former prime minister", "ex-premier"],
    ["spokeswoman for the ministry", "ministry’s spokesperson"],
    ["US senator", "U.S. Sen."],
    ["Norwegian leader", "president of Norway"],
    ["president of South Korea", "South Korean President"],
    ["former president", "then-president"],
    ["attorney general", "Attorney General"],
    ["the club's secretary", "secretary of the club"],
  ])("%s, %s", (a, b) => {
    expect(rolesAlike(a, b)).toBe(true);
    expect(rolesAlike(b, a)).toBe(true);
  });
});

describe("not alike", () => {
  test.each([
    ["president", "vice president"],
    ["minister", "deputy minister"],
    ["president", "former president"],
    ["prime minister", "finance minister"],
    ["head of Norgas", "Veldmark chief"],
    ["Russian president", "Chinese President"],
    ["Norgas", "Norgas chief"],
    ["president", "leader"],
    ["Norgas president", "leader of Norgas"],
    ["attorney general", "general"],
    ["minister of defence", "defence ministry spokesman"],
    ["", ""],
  ])("%s, %s", (a, b) => {
    expect(rolesAlike(a, b)).toBe(false);
  });
});

describe("a role answers to a part of what it says", () => {
  test.each([
    ["finance minister", "Russian Finance Minister", true],
    ["Norgas chief", "top gas producer Norgas chief", true],
    ["gas boss", "liquefied natural gas giant Norgas’s boss", true],
    ["Russian finance minister", "Finance Minister", false],
    ["billionaires", "billionaire", true],
    ["current president", "President", true],
    ["president", "president and chief executive of Norgas", true],
    ["head of Norgas", "president and chief executive of Norgas", true],
    ["poet", "schoolteacher and poet", true],
    ["deputy", "deputy of the assembly", true],
    ["assistant to the mayor", "assistant to the mayor", true],
    ["Norwegian president", "President of the Kingdom of Norway", true],
    ["president", "president of the club since the war with the generals", true],
  ])("%s: %s", (asked, role, expected) => {
    expect(answersToRole(asked, role)).toBe(expected);
  });
});

describe("the head of the phrase tells what someone is", () => {
  test.each([
    ["president", "the brother of President Mary Stone"],
    ["president", "spokesman for the president"],
    ["president", "the president's wife"],
    ["president", "the presidents’ doctor"],
    ["senator", "the brother of President Mary Stone and Senator Ola Dahl"],
    ["lawyer", "the lawyer's client"],
    ["minister", "adviser to the minister"],
    ["mayor", "assistant to the mayor"],
    ["director", "chairman of the board of directors"],
    ["general", "doctor at General Hospital"],
    ["president", "economist who was president of a club"],
    ["prime minister", "former president and prime minister"],
  ])("%s: not %s", (asked, role) => {
    expect(answersToRole(asked, role)).toBe(false);
  });
});

describe("a word for whoever is at the top needs to be told of what", () => {
  test.each([
    ["president", "Norgas chief", false],
    ["governor", "police chief", false],
    ["president", "the opposition leader", false],
    ["Norwegian president", "Norwegian leader", true],
    ["Norwegian leader", "Norwegian opposition leader", false],
    ["Norwegian leader", "head of Norway's central bank", false],
    ["Norwegian president", "president of the Norwegian ski union", false],
    ["head of the central bank", "head of Norway's central bank", true],
    ["head of Norgas", "head of Norgas's Berlin office", false],
    ["head of Norgas", "Norgas’s longtime chief", true],
    ["head of Norgas", "oil giant Norgas chief", true],
  ])("%s: %s is %s", (asked, role, expected) => {
    expect(answersToRole(asked, role)).toBe(expected);
  });

  test("a country told around makes no head of a company its president", () => {
    const around = "Norway was told so. The Norwegian money is gone.";
    expect(answersToRole("Norwegian president", "President", around)).toBe(true);
    expect(answersToRole("Norwegian president", "Norgas president", around)).toBe(false);
    expect(answersToRole("Norwegian president", "leader", around)).toBe(false);
  });
});
