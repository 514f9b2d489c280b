import { describe, expect, test } from "vitest";
import { wordsOf } from "../../src/text/article.ts";
import { english } from "../../src/text/saying.ts";
import { answered, appOver, expectVerbatim, overHarbour, sentencesOf } from "../support/app.ts";

describe("/figure", () => {
  test("marks the figure, and the fuller telling leads", async () => {
    const { citations } = await answered(await overHarbour(), "how much did the ferry repair cost?");
    const [first] = citations;
    const marked = first?.highlights.map(({ start, end }) => first.sentence.article.text.slice(start, end));
    expect(marked?.[0]).toBe("$4.2 million");
  });

  test("a figure without its scale is quoted as it stands, below the fuller one", async () => {
    const { citations } = await answered(await overHarbour(), "/figure paid to mend the ferry", 10);
    const words = sentencesOf(citations);
    const poor = words.findIndex((each) => each.includes("a record $4.2 to mend"));
    const full = words.findIndex((each) => each.includes("$4.2 million"));
    expect(full).toBeGreaterThanOrEqual(0);
    expect(poor).toBeGreaterThan(full);
  });

  test.each(["240bn", "$240bn", "$240 billion", "240,000,000,000", "240bn trade"])(
    "%s finds the quantity however it is printed",
    async (asked) => {
      const app = await appOver({
        "a.txt": "Trade reached $240 billion last year.\n\nTrade with Norholm grew to $24 billion.",
        "b.txt": "The ships carried 240 tonnes.\n\nThe harbour had a good year.",
      });
      const { citations } = await answered(app, `/figure ${asked}`);
      expect(sentencesOf(citations)[0]).toBe("Trade reached $240 billion last year.");
    },
  );

  test("digits find a number in letters", async () => {
    const app = await appOver({
      "a.txt": "Twelve ferries were sold in May.\n\nFares rose by 7 percent.\n\nSome ferries were painted.",
    });
    const { citations } = await answered(app, "/figure 12 ferries");
    expect(sentencesOf(citations)[0]).toBe("Twelve ferries were sold in May.");
  });

  test("a question's own number is not the figure marked", async () => {
    const app = await appOver({
      "a.txt": "Of the 50 ferries in the harbour 18 were sold to Norholm.\n\nThe harbour is old.",
    });
    const { citations } = await answered(app, "how many of the 50 ferries were sold to Norholm?");
    const [first] = citations;
    const marked = first?.highlights.map(({ start, end }) => first.sentence.article.text.slice(start, end));
    expect(marked).toEqual(["18"]);
  });

  test("a figure printed without its scale is marked, with how it is printed elsewhere", async () => {
    const { citations } = await answered(await overHarbour(), "/figure paid to mend the ferry", 10);
    const marked = citations.filter(({ missingScale }) => missingScale);
    expect(sentencesOf(marked)).toEqual([
      "The harbour board paid a record $4.2 to mend the old night ferry.",
    ]);
    expect(marked[0]?.missingScale).toEqual({ printed: "$4.2", elsewhere: "$4.2 million" });
  });

  test.each([
    [
      "one word is enough in one article",
      "The bridge cost $240.1 in all.\n\nA bridge for $240.1 billion it was.",
      "$240.1 billion",
    ],
    ["one word is not in another", "The bridge cost $240.1 in all.", undefined],
  ])("to tell of the same thing %s", async (_, text, elsewhere) => {
    const app = await appOver({
      "a.txt": text,
      "b.txt": "A bridge for $240.1 million it was, the paper wrote.",
    });
    const { citations } = await answered(app, "/figure bridge cost in all");
    const [poor] = citations.filter(({ sentence }) => wordsOf(sentence) === "The bridge cost $240.1 in all.");
    expect(poor?.missingScale?.elsewhere).toBe(elsewhere);
  });

  test.each([
    [
      "in its own article before others",
      "$7.77",
      "It cost $7.77 million to mend the ferry.",
      "To mend the ferry cost $7.77 billion.",
      "$7.77 million",
    ],
    ["where no blank stands before the scale", "$7.77", "It cost $7.77m to mend the ferry.", "", "$7.77m"],
    ["not of a share", "7.77%", "It cost 7.77 million % to mend the ferry.", "", undefined],
    [
      "not of a scale that is printed",
      "$7.77 thousand",
      "It cost $7.77 million to mend the ferry.",
      "",
      undefined,
    ],
    ["not of two digits", "$77", "It cost $77 million to mend the ferry.", "", undefined],
    ["of three digits", "$777", "It cost $777 million to mend the ferry.", "", "$777 million"],
    [
      "of two digits that end after one decimal",
      "$7.7",
      "It cost $7.7 million to mend the ferry.",
      "",
      "$7.7 million",
    ],
    ["not of other digits", "$7.77", "It cost $8.88 million to mend the ferry.", "", undefined],
    ["not where the subject is another", "$7.77", "A bank lent Norholm $7.77 million.", "", undefined],
  ])("a scale is missing %s", async (_, sum, own, others, elsewhere) => {
    const app = await appOver({
      "a.txt": `The town paid ${sum} to mend the old ferry.\n\n${own}`,
      ...(others && { "b.txt": others }),
    });
    const { citations } = await answered(app, "/figure town paid to mend the old ferry", 10);
    const [poor] = citations.filter(({ sentence }) => wordsOf(sentence).startsWith("The town"));
    expect(poor?.missingScale?.elsewhere).toBe(elsewhere);
  });

  test("a scale is missing only by what the articles of the filter print", async () => {
    const app = await appOver({
      "a.md": "---\nsource: Gazette\n---\nThe harbour board paid a record $4.2 to mend the old night ferry.",
      "b.md": "---\nsource: Herald\n---\nTo mend the old night ferry cost the harbour $4.2 million.",
    });
    const scales = async (request: string) =>
      (await answered(app, request)).citations.flatMap(({ missingScale }) => missingScale?.elsewhere ?? []);
    expect(await scales("/figure paid to mend the ferry")).toEqual(["$4.2 million"]);
    expect(await scales("/figure paid to mend the ferry source:gazette")).toEqual([]);
  });

  test("no scale is missing where only chance has the same digits elsewhere", async () => {
    const app = await appOver({
      "a.txt": "A ticket for the ferry costs $50 in summer.\n\nThe museum lent $325 to a baker.",
      "b.txt": "The new ferry cost $50 million.\n\nA bank bought land for $325 million in Norholm.",
    });
    for (const request of ["/figure ferry", "/figure museum lent baker"]) {
      const { citations } = await answered(app, request);
      expect(citations.filter(({ missingScale }) => missingScale)).toEqual([]);
    }
  });
});

const MARKET = {
  "old.md": `---
title: "The market in winter"
date: 2030-01-05
---
Oil exports reached $1.5 billion in a year.

Fares rose by 12% in April.

Some 300,000 barrels of crude oil were stored.

Two sheds burned down.
`,
  "new.md": `---
title: "The market in spring"
date: 2031-03-06
---
Wool exports fell 4% to $800 million.

The town paid £2.5bn for its harbour.

The pipeline carries 2 million barrels per day.

Nothing else happened.
`,
};

describe("/figure with conditions", () => {
  test.each([
    [
      "/figure value:>1bn",
      ["The town paid £2.5bn for its harbour.", "Oil exports reached $1.5 billion in a year."],
    ],
    ["/figure exports >1bn", ["Oil exports reached $1.5 billion in a year."]],
    ["/figure exports > 1 billion", ["Oil exports reached $1.5 billion in a year."]],
    ["/figure unit:%", ["Wool exports fell 4% to $800 million.", "Fares rose by 12% in April."]],
    ["/figure value:<5%", ["Wool exports fell 4% to $800 million."]],
    ["/figure value:>=12%", ["Fares rose by 12% in April."]],
    ["/figure value:500m..1bn", ["Wool exports fell 4% to $800 million."]],
    ["/figure value:1..2bn", ["Oil exports reached $1.5 billion in a year."]],
    ["/figure value:2.5bn", ["The town paid £2.5bn for its harbour."]],
    [
      "/figure unit:dollars",
      ["Wool exports fell 4% to $800 million.", "Oil exports reached $1.5 billion in a year."],
    ],
    ["/figure unit:$ value:>1bn", ["Oil exports reached $1.5 billion in a year."]],
    ["/figure unit:GBP", ["The town paid £2.5bn for its harbour."]],
    [
      "/figure unit:barrels",
      ["The pipeline carries 2 million barrels per day.", "Some 300,000 barrels of crude oil were stored."],
    ],
    ["/figure about:oil unit:barrel", ["Some 300,000 barrels of crude oil were stored."]],
    ["/figure unit:shed", ["Two sheds burned down."]],
  ])("%s", async (request, expected) => {
    const { citations } = await answered(await appOver(MARKET), request, 10);
    expect(sentencesOf(citations)).toEqual(expected);
    expectVerbatim(citations);
  });

  test("the figure that fits is marked", async () => {
    const { citations } = await answered(await appOver(MARKET), "/figure wool exports value:>5m");
    const [first] = citations;
    expect(first?.highlights.map(({ start, end }) => first.sentence.article.text.slice(start, end))).toEqual([
      "$800 million",
    ]);
  });

  test.each([
    ["/figure value:>1tn", "No figure over 1tn in the 2 articles here."],
    ["/figure unit:% value:>50", "No figure over 50 in % in the 2 articles here."],
    ["/figure about:wool unit:EUR", 'No figure in EUR about "wool" in the 2 articles here.'],
    ["/figure oil value:1tn..2tn", 'No figure between 1tn and 2tn for "oil" in the 2 articles here.'],
  ])("%s: %s", async (request, note) => {
    const answer = await answered(await appOver(MARKET), request);
    expect(english(answer.note ?? "")).toBe(note);
    expect(answer.citations).toEqual([]);
  });

  test("where none fits, what is near the words is at hand, and nothing where there were none", async () => {
    const app = await appOver({ "a.txt": "Wool exports fell 4% to $800 million. Oil is dear." });
    const closest = async (request: string) => sentencesOf((await answered(app, request)).closest ?? []);
    expect((await closest("/figure about:wool value:>1tn"))[0]).toBe("Wool exports fell 4% to $800 million.");
    expect((await closest("/figure oil value:>1tn"))[0]).toBe("Oil is dear.");
    expect(await closest("/figure zebras value:>1tn")).toEqual([]);
    expect(await closest("/figure value:>1tn")).toEqual([]);
    expect(await answered(app, "/figure value:>1tn")).not.toHaveProperty("closest");
    expect(await answered(app, "/figure zebras value:>1tn")).not.toHaveProperty("closest");
  });

  test("of one article it is said so", async () => {
    const app = await appOver({ "a.txt": "Wool exports fell 4%." });
    const { note } = await answered(app, "/figure value:>1tn");
    expect(english(note ?? "")).toBe("No figure over 1tn in the one article here.");
  });

  test.each(["/figure zebras", "how many zebras came?"])(
    "%s has no answer, and what is nearest is at hand",
    async (request) => {
      const { note, citations } = await answered(await appOver(MARKET), request);
      expect(english(note ?? "")).toContain("None of the 2 articles here answers that.");
      expect(citations).toEqual([]);
    },
  );

  test("where the index knows of more sentences than are looked at, all are read", async () => {
    const few = Array.from({ length: 420 }, (_, at) => `Sheep ${at + 20} came.`).join(" ");
    const app = await appOver({
      "a.txt": `${few} On the last of all days somebody far away in the hills counted 9 million other sheep, which nobody believed.`,
    });
    const { citations } = await answered(app, "/figure about:sheep value:>1m");
    expect(sentencesOf(citations)).toEqual([expect.stringContaining("9 million")]);
  });

  test("headings have no figures", async () => {
    const app = await appOver({ "a.md": "# Some 900 bags\n\nThe mill sold 800 bags.\n" });
    const { citations } = await answered(app, "/figure value:>700");
    expect(sentencesOf(citations)).toEqual(["The mill sold 800 bags."]);
  });

  test("needs something to look for", async () => {
    const app = await appOver(MARKET);
    for (const request of ["/figure", "/figure value:tall"])
      expect(await app.answer(request)).toMatchObject({ error: { code: "wrong-option" } });
  });

  test("offers the corpus's units and what its figures are about", async () => {
    const app = await appOver(MARKET);
    const offered = async (option: string, typed: string) =>
      (await app.suggest("figure", option, typed)).map(({ value }) => value);
    expect(await offered("unit", "")).toEqual(expect.arrayContaining(["%", "USD", "GBP", "barrel"]));
    expect(await offered("unit", "barr")).toContain("barrel");
    expect(await offered("about", "wool")).toEqual(["wool exports"]);
    expect(await offered("words", "wool")).toEqual([]);
  });
});
