import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { readSets } from "./reading.ts";

const page = readFileSync("docs/eval-sets.md", "utf8");
const [articles = "", questions = ""] = [...page.matchAll(/```jsonl\n(.*?)```/gsu)].map(([, lines]) => lines);

test("the set that the documentation shows can be read, and its spans are what it says", async () => {
  const folder = folderWith({ "harbour.articles.jsonl": articles, "harbour.questions.jsonl": questions });
  for await (const set of readSets(folder)) {
    const words = set.questions.map(({ gold }) =>
      gold.map(({ article, start, end }) =>
        set.articles.find(({ id }) => id === article)?.text.slice(start, end),
      ),
    );
    expect(words).toEqual([
      ["nine crowns"],
      ["The ferry sails at noon. A ticket costs nine crowns."],
      [],
      ["Fish is sold until noon."],
    ]);
    expect(set.questions[3]?.among).toHaveLength(2);
  }
  expect.assertions(2);
});
