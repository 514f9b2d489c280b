import { describe, expect, test } from "vitest";
import { answered, appOver, overHarbour, sentencesOf } from "../support/app.ts";

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
});
