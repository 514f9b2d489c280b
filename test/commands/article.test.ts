import { describe, expect, test } from "vitest";
import { answered, overHarbour } from "../support/app.ts";

describe("/article and /help", () => {
  test("a card has people, figures and quotations, and the article's sentences in order", async () => {
    const { card, citations } = await answered(await overHarbour(), "/article Ferry returns");
    expect(card?.article.id).toBe("gazette");
    expect(card?.people.map(({ name }) => name)).toContain("Ada Lindqvist");
    expect(card?.figures).toContain("$4.2 million");
    expect(card?.quotations[0]?.speaker).toBe("Ada Lindqvist");
    expect(citations.map(({ sentence }) => sentence.number)).toEqual([1, 2, 3, 4, 5]);
  });

  test("help names every command with examples", async () => {
    const app = await overHarbour();
    const { commands } = await answered(app, "/help");
    expect(commands?.map(({ name }) => name)).toEqual(app.commands.map(({ name }) => name));
  });
});
