import { describe, expect, test } from "vitest";
import { answersToRole, rolesAlike } from "../../../src/languages/en/people/role-likeness.ts";

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
  ])("%s: %s", (asked, role, expected) => {
    expect(answersToRole(asked, role)).toBe(expected);
  });
});
