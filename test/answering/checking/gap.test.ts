import { describe, expect, test } from "vitest";
import { bearingsIn } from "./bearing-of.ts";

const bearingOf = bearingsIn({
  "museum.md": `---
title: The museum
---
Olu Brandt, the director of the museum, opened the show. Ines Quist, who led the choir, bought a piano. Bo Holm, the mayor, fell ill.

The choir, the pride of the town, sang for the sailors. Ada Lind, the old friend of the mayor, paid for the organ.

Norvik built a mill, and Tarn painted a barn. The mill, old and grey, burned for a week.
`,
});

describe("what parts two words", () => {
  test.each([
    ["does not where one is told to be the other", "Olu Brandt is the director of the museum.", "matching"],
    ["does not where it only tells who did it", "Ines Quist led the choir.", "matching"],
    ["does not where one is told to hold an office", "Bo Holm is the mayor of the museum town.", "related"],
    ["does where the claim denies it", "Olu Brandt is not the director of the museum.", "related"],
    [
      "does where the claim has something else between them",
      "Olu Brandt hated the director of the museum.",
      "related",
    ],
    ["does where one is no name", "The choir is the pride of the town.", "related"],
    ["does where another word stands between them", "Ada Lind is the friend of the mayor.", "related"],
    ["does where the claim is of what comes after", "Norvik painted a barn.", "related"],
    [
      "does not where it parts them in the claim, too",
      "The mill, old and grey, burned for a week.",
      "matching",
    ],
    ["does where it does not part them in the claim", "The mill burned for a week.", "related"],
  ])("%s: %s", async (_, claim, bearing) => {
    expect(await bearingOf(claim)).toBe(bearing);
  });
});
