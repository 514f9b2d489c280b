import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/text/article.ts";
import { answered, appOver } from "../../support/app.ts";
import { bearingsIn } from "./bearing-of.ts";

const FILES = {
  "bridge.md": `---
title: The Norvik bridge
date: 2031-05-12
---
Ada Lind opened the bridge on 3 May 2031, and Olu Brandt closed the ferry on 9 June 2031. It rained.

The bridge carries 4,000 cars a day. Was the bridge built by Keel?

Keel sold the shipyard to Tarn. Tarn bought the mill from Keel in 2029.

The council may close the old market hall. The council never closed the museum.

The town bought a vessel for the harbour police. The ferries Aurora and Borea belong to Norvik.

“The whole bridge has to be painted again before the winter,” said Mayor Ada Lind.
`,
  "other.md": "The tram runs to the airport. Gulls cry over the pier. Snow fell on the hills.",
};

const bearingOf = bearingsIn(FILES);

describe("a claim", () => {
  test.each([
    ["Ada Lind opened the bridge on 3 May 2031.", "matching"],
    ["Ada Lind opened the bridge on 9 June 2031.", "differing date 3 May 2031/9 June 2031"],
    ["Ada Lind opened the bridge.", "matching"],
    ["Olu Brandt opened the bridge.", "related"],
    ["Olu Brandt closed the ferry.", "matching"],
    ["Olu Brandt closed the ferry on 9 June 2031.", "matching"],
    ["Olu Brandt closed the ferry on 3 May 2031.", "related"],
    ["The bridge carries 4,000 cars a day.", "matching"],
    ["The bridge carries 9,000 cars a day.", "differing figure 4,000 cars a day/9,000 cars a day"],
    ["The bridge was built by Keel.", "related"],
    ["Keel sold the shipyard to Tarn.", "matching"],
    ["Hello all! I think that Keel sold the shipyard to Tarn.", "matching"],
    ["Tarn sold the shipyard to Keel.", "related"],
    ["Tarn bought the mill from Keel.", "matching"],
    ["Tarn bought the mill from Keel in 2029.", "matching"],
    ["Tarn bought the mill from Keel in 2027.", "differing date 2029/2027"],
    ["The council may close the old market hall.", "matching"],
    ["The council will close the old market hall.", "related"],
    ["The council closed the museum.", "differing denial never/null"],
    ["The council never closed the museum.", "matching"],
    ["The town bought a vessel for the police.", "matching"],
    ["The town bought a ship for the harbour police.", "matching"],
    ["Mayor Ada Lind said: “The whole bridge has to be painted again before the winter.”", "matching"],
    ["Olu Brandt said: “The whole bridge has to be painted again before the winter.”", "related"],
    ["The tram runs to the airport.", "matching"],
    ["The tram runs from the airport.", "related"],
  ])("%s: %s", async (claim, bearing) => {
    expect(await bearingOf(claim)).toBe(bearing);
  });
});

test("what bears on a claim is shown with the sentence that says it", async () => {
  const claim = "/check Keel sold the shipyard to Tarn.";
  const { claims = [] } = await answered(await appOver(FILES), claim, 25);
  const [best, ...others] = claims[0]?.citations ?? [];
  expect(best && wordsOf(best.sentence)).toBe("Keel sold the shipyard to Tarn.");
  expect(others.length).toBeLessThanOrEqual(2);
});
