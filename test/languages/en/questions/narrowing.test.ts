import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { narrowed } from "../../../../src/languages/en/questions/narrowing/narrowed.ts";
import { PHRASINGS } from "./phrasings.ts";

const OUTLETS = new Set(["harbour gazette", "gazette"]);
const around = { today: "2024-05-17", isOutlet: (name: string) => OUTLETS.has(name.toLowerCase()) };

describe("filters among plain words", () => {
  test.each([
    ["ferry prices since March 2024", "ferry prices", { since: "March 2024" }],
    [
      "What did Ada Lind say about fares since May 2024?",
      "What did Ada Lind say about fares",
      { since: "May 2024" },
    ],
    ["anything on the ferry since last week", "the ferry", { since: "last week" }],
    ["reports about the ferry until 2023", "reports about the ferry", { until: "2023" }],
    ["articles about oil in 2023", "articles about oil", { since: "2023", until: "2023" }],
    ["quotes about oil last month", "quotes about oil", { since: "last month", until: "last month" }],
    ["coverage of the bridge before May 2024", "the bridge", { until: "2024-04-30" }],
    ["stories about the bridge after May 2024", "stories about the bridge", { since: "2024-06-01" }],
    ["who runs the port, as reported in the Gazette", "who runs the port", { source: "Gazette" }],
    [
      "the price of bread according to the Harbour Gazette",
      "the price of bread",
      { source: "Harbour Gazette" },
    ],
    ["According to the Gazette, who runs the port?", "who runs the port", { source: "Gazette" }],
    ["articles from the Gazette about oil", "articles about oil", { source: "Gazette" }],
    ["latest on the ferry", "the ferry", { latest: "yes" }],
    ["what's the latest on the ferry?", "the ferry", { latest: "yes" }],
    ["please tell me the latest news about the ferry", "the ferry", { latest: "yes" }],
    ["newest figures for fares", "figures for fares", { latest: "yes" }],
    ["latest quotes by Ada Lind", "quotes by Ada Lind", { latest: "yes" }],
    ["what's new with the ferry since May", "the ferry", { latest: "yes", since: "May" }],
    [
      "news from the Gazette on ferries since 2023",
      "ferries",
      { latest: "yes", source: "Gazette", since: "2023" },
    ],
  ])("%s", (line, rest, filters) => {
    expect(narrowed(line, around)).toEqual({ rest, filters });
  });
});

describe("what is no filter stays in the question", () => {
  test.each([
    "how much has trade grown since 2022?",
    "who has run the port since 2019?",
    "since when has Lind led the board?",
    "what happened in March 2024?",
    "who was the mayor until 2023?",
    "when did the ferry sink in 2023?",
    "the fire of March 2019",
    "the ferry has been late since 2022",
    "how many died according to the ministry?",
    "according to Ada Lind, who runs the port?",
    "what article was published in 1937?",
    "what is the latest version of the plan?",
    "who is the newest member of the board?",
    "the latest",
    "news since 2024",
    "ferry prices since the strike",
    "figures for fares in 2023",
    "",
    "x ".repeat(1000),
  ])("%s", (line) => {
    expect(narrowed(line, around)).toBeNull();
  });

  test.each(PHRASINGS.map(([line]) => [line]).filter(([line = ""]) => !/\b(?:latest|news)\b/i.test(line)))(
    "%s, as it is asked elsewhere",
    (line) => {
      expect(narrowed(line ?? "", around)).toBeNull();
    },
  );
});

test("whatever is typed, what is left stood in it", () => {
  const piece = fc.constantFrom(
    "news",
    "latest",
    "on",
    "since",
    "May 2024",
    "according to",
    "Gazette",
    "ferry",
    "the",
    ",",
    "?",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const line = pieces.join(" ");
      const found = narrowed(line, around);
      if (found) expect(line.length).toBeGreaterThan(found.rest.length);
    }),
  );
});
