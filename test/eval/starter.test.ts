import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { isCitable } from "./engines/engine.ts";
import { questionLine } from "./form.ts";
import { readSet } from "./reading.ts";
import { isRight, placeOf } from "./set.ts";
import { STARTER } from "./starter.ts";

const [, , file] = STARTER;
const lines = readFileSync(file, "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => questionLine.parse(JSON.parse(line)));
const set = await readSet(...STARTER);

test("every answer of the starter questions is given with its words, and they stand there", () => {
  // Reading the set has compared the words with the articles.
  for (const { gold } of lines) for (const { text } of gold) expect(text).toMatch(/\S/u);
  expect(set.questions).toHaveLength(lines.length);
});

test("every answer stands in a sentence that may be cited", () => {
  const sentences = set.articles.flatMap((article) => article.sentences.filter(isCitable));
  for (const { question, gold } of set.questions)
    for (const place of gold)
      expect(
        sentences.some((each) =>
          isRight(placeOf(each), { id: "", group: "", question, gold: [place], among: [] }),
        ),
        question,
      ).toBe(true);
});

test("some of the starter questions have no answer, and no two are the same", () => {
  expect(set.questions.filter(({ gold }) => gold.length === 0).length).toBeGreaterThanOrEqual(5);
  expect(new Set(set.questions.map(({ question }) => question)).size).toBe(set.questions.length);
});
