import { describe, expect, test } from "vitest";
import type { ArticleCard } from "../../src/answering/answer.ts";
import { answered, appOver } from "../support/app.ts";

/** The card of an article. */
async function cardOver(text: string): Promise<ArticleCard> {
  const { card } = await answered(await appOver({ "mill.md": text }), "/article mill");
  if (!card) expect.unreachable("An article has a card.");
  return card;
}

describe("a card's quotations are", () => {
  test.each([
    ["told with the name of who speaks", "Ada Lind spoke. “The mill turns again,” she said.", "Ada Lind"],
    ["told with the word for who speaks where no name is known", "“The mill turns again,” she said.", "she"],
    ["told without one where nobody is", "On the wall stood “the mill turns again” in red.", null],
  ])("%s", async (_, text, speaker) => {
    expect((await cardOver(text)).quotations).toEqual([
      { text: expect.stringMatching(/the mill turns again/iu), speaker },
    ]);
  });

  test.each([
    ["those of four words", "“The mill turns again,” said Ada Lind.", 1],
    ["not those of three", "“The mill turns,” said Ada Lind.", 0],
    ["not those of three with blanks among them", "“The   mill    turns,” said Ada Lind.", 0],
  ])("%s", async (_, text, count) => {
    expect((await cardOver(text)).quotations).toHaveLength(count);
  });
});

test("a card has each figure once, as it is printed, and none of headings", async () => {
  const card = await cardOver(
    "# The 900 bags\n\nAda Lind bought 40 bags for $3. Director Bo Holm bought 40 bags for $7.\n\n## With 800 sacks\n\nIt rained.\n",
  );
  expect(card.figures).toEqual(["40 bags", "$3", "$7"]);
  expect(card.people.map(({ name }) => name)).toEqual(["Ada Lind", "Bo Holm"]);
});
