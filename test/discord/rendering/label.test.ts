import { describe, expect, test } from "vitest";
import { label, listOf } from "../../../src/discord/rendering/label.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";

describe("a label", () => {
  test.each([
    ["is the text itself where that is plain", "The harbour", 20, "The harbour"],
    ["stands on one line", " The\n\n  harbour\topens ", 20, "The harbour opens"],
    ["does nothing", "*The* harbour", 20, "\\*The\\* harbour"],
    ["may be as long as its limit", "harbour", 7, "harbour"],
    ["is cut where it is too long", "harbours", 7, "harbour…"],
    ["is cut by what is seen, not by what is written for it", "*******", 7, "\\*".repeat(7)],
    ["is cut by what is seen of marks, too", "********", 7, `${"\\*".repeat(7)}…`],
    ["is cut between two characters", "harbour🚢", 8, "harbour…"],
    ["is not cut between a letter and its accents", "cafe\u0301s", 4, "cafe\u0301…"],
    ["says that it goes on behind a lot of blanks", `The${" ".repeat(40)}harbour`, 10, "The…"],
    ["goes on after blanks that are few enough", `The${" ".repeat(30)}harbour`, 10, "The harbou…"],
    ["of marks says that it goes on behind blanks", `*${" ".repeat(40)}*`, 10, "\\*…"],
    ["shows no half of a character behind blanks", `The${" ".repeat(36)}🚢`, 10, "The…"],
    ["does not say so where only a few blanks follow", `The${" ".repeat(37)}`, 10, "The"],
    ["is cut in any script", "гавань", 3, "гав…"],
    ["is cut before an accented letter", "crepé", 4, "crep…"],
    [
      "is not cut before the count of its many accents",
      `bca${"\u0301".repeat(7)}s`,
      3,
      `bca${"\u0301".repeat(4)}⟨3 more marks⟩…`,
    ],
    ["of blanks is empty", "  \n ", 20, ""],
  ])("%s", (_, text, limit, shown) => {
    expect(label(text, limit)).toBe(shown);
  });

  test("has 150 characters where no limit is given", () => {
    expect(label("a".repeat(151))).toBe(`${"a".repeat(150)}…`);
    expect(label("a".repeat(150))).toBe("a".repeat(150));
  });
});

describe("a list", () => {
  test.each([
    ["has all that fits", ["one", "two"], 12, "one · two"],
    ["counts what does not fit", ["one", "two", "three"], 12, "one · two · …and 1 more"],
    ["ends before the first that does not fit", ["one", "twelve", "two"], 12, "one · …and 2 more"],
    ["has its first, however long", ["thirteen", "two"], 5, "thirteen · …and 1 more"],
    ["of nothing is empty", [], 5, ""],
  ])("%s", (_, labels, limit, shown) => {
    expect(listOf(labels, limit, englishWording)).toBe(shown);
  });
});
