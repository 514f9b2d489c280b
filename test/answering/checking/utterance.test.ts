import { describe, expect, test } from "vitest";
import { bearingsIn } from "./bearing-of.ts";

const bearingOf = bearingsIn({
  "said.md": `---
title: What was said
date: 2031-05-12
---
“The whole bridge has to be painted again before the winter,” said Mayor Ada Lind on 3 May 2031.

“The harbour is going to be closed to all the sailing boats,” Olu Brandt told the council.

“Nobody in this town has ever seen a whale in the bay,” said one of them.

“The road is too narrow for the buses,” said Bo Holm. “The tunnel is far too dark for the cyclists,” said Bo Holm.
`,
});

const BRIDGE = "“The whole bridge has to be painted again before the winter.”";
const HARBOUR = "“The harbour is going to be closed to all the sailing boats,”";
const WHALE = "“Nobody in this town has ever seen a whale in the bay,”";

describe("words that a claim quotes", () => {
  test.each([
    ["are the same of the same person", `Mayor Ada Lind said: ${BRIDGE}`, "matching"],
    ["are the same beside the same words", `${HARBOUR} Olu Brandt told the council.`, "matching"],
    ["are not with a day", `Mayor Ada Lind said on 3 May 2031: ${BRIDGE}`, "related"],
    ["are not with a place that is not told here", `Mayor Ada Lind said in Norvik: ${BRIDGE}`, "related"],
    ["are not with another office", `Minister Ada Lind said: ${BRIDGE}`, "related"],
    ["are not to another", `${HARBOUR} Olu Brandt told the mayor.`, "related"],
    ["are not of another person", `${HARBOUR} Ada Lind told the council.`, "related"],
    ["are not where nobody known says them", `${WHALE} said Ada Lind.`, "related"],
    [
      "are not where others are quoted beside them",
      "“The tunnel is far too dark for the cyclists,” said Bo Holm, “the road is too narrow for the buses.”",
      "related",
    ],
    [
      "are the same where only these are quoted",
      "“The tunnel is far too dark for the cyclists,” said Bo Holm.",
      "matching",
    ],
  ])("%s: %s", async (_, claim, bearing) => {
    expect(await bearingOf(claim)).toBe(bearing);
  });
});
