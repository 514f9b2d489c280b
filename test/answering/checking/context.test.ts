import { describe, expect, test } from "vitest";
import { bearingsIn } from "./bearing-of.ts";

const bearingOf = bearingsIn({
  "lake.md": `---
title: The reservoir at Aurel
---
Aurel lies between two hills. It was drained and cleaned in 2019. Anglers love the place.

Norland and Westia share a long coast. Gulls breed there. Seals do too. The two countries signed a fishing treaty in 2018.

The two countries closed the old sea canal in 2017.

Mira Holt runs the mill. She sold the big water wheel in 2016.

Sorrel and Tamsin are islands. Boats go there. Goats live there. Sheep do too. The two islands built a stone lighthouse in 2015.

Kelmar is a port. Both built a steel ferry pier in 2014.

Brent has a market. There are eels in it. It sold four hundred eels in 2009.

Yesterday the guild of Sund danced. It bought twelve silver spoons in 2008.

Aurel is old. It burned on 3 May 2011.

Holt likes eels. She bought the big iron anvil in 2003.

Sund and Holt signed it. Both laid ninety iron rails in 2001.

Aurel lies on a hill. Near Brent it sold forty white horses in 2000.

Norland and Westia are old.

The two countries dug a deep salt mine in 1998.

Fares rose. It printed nine thousand paper tickets in 2007.
`,
  "rail.md": `---
title: What Spain does with its railways
---
It carried nine million tourists in 2013. The trains were new. Both laid six hundred copper cables in 2006.
`,
  "board.md": "Sorrel Board met. Tamsin Board did, too. The two boards planted forty apple trees in 2005.",
});

describe("a sentence without a name speaks of", () => {
  test.each([
    ["what the one before it names first", "Aurel was drained and cleaned in 2019."],
    ["what the one before it names first, be it further on", "Sund bought twelve silver spoons in 2008."],
    ["what the title names", "Spain carried nine million tourists in 2013."],
    [
      "what the title names where the one before names nothing",
      "Aurel printed nine thousand paper tickets in 2007.",
    ],
    ["two that are named before it", "Norland and Westia signed a fishing treaty in 2018."],
    ["two of whom the title names one", "Kelmar and Aurel built a steel ferry pier in 2014."],
    [
      "two that are named in other sentences before it",
      "Sorrel and Tamsin planted forty apple trees in 2005.",
    ],
  ])("%s", async (_, claim) => {
    expect(await bearingOf(claim)).toBe("matching");
  });
});

describe("a sentence without a name is not taken to speak of", () => {
  test.each([
    ["what is named elsewhere", "Norland was drained and cleaned in 2019."],
    ["what is named two sentences before", "Brent sold four hundred eels in 2009."],
    ["one where it speaks of two", "Norland signed a fishing treaty in 2018."],
    ["one of two that the one before names second", "Westia signed a fishing treaty in 2018."],
    ["two that the claim does not join", "Norland signed with Westia a fishing treaty in 2018."],
    [
      "two between which others stand in the claim",
      "Norland and little Westia signed a fishing treaty in 2018.",
    ],
    ["two that the claim sets against each other", "Norland or Westia signed a fishing treaty in 2018."],
    ["two of whom one is named elsewhere", "Norland and Kelmar signed a fishing treaty in 2018."],
    ["three", "Norland, Aurel and Westia signed a fishing treaty in 2018."],
    ["two that are named in another paragraph", "Norland and Westia closed the old sea canal in 2017."],
    ["two that are named far before it", "Sorrel and Tamsin built a stone lighthouse in 2015."],
    ["a person by the whole name", "Mira Holt sold the big water wheel in 2016."],
    ["a person by the surname", "Holt sold the big water wheel in 2016."],
    ["a person who is named before it", "Holt bought the big iron anvil in 2003."],
    ["a person beside a place that are named before it", "Sund and Holt laid ninety iron rails in 2001."],
    ["one where it names another", "Aurel sold forty white horses in 2000."],
    [
      "two that are named right before it in another paragraph",
      "Norland and Westia dug a deep salt mine in 1998.",
    ],
    ["two of three", "Norland and Westia and Aurel signed a fishing treaty in 2018."],
    ["two with words between them", "Norland and also Westia signed a fishing treaty in 2018."],
    ["a person beside a place", "Aurel and Holt built a steel ferry pier in 2014."],
    ["one of whom but one word is left", "Aurel burned on 3 May 2011."],
    ["two where it names one", "Sund and Spain carried nine million tourists in 2013."],
  ])("%s", async (_, claim) => {
    expect(await bearingOf(claim)).toBe("related");
  });
});
