import { describe, expect, test } from "vitest";
import { answered, overHarbour, sentencesOf } from "../support/app.ts";

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
});
