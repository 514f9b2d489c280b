import { expect, test } from "vitest";
import type { ArticleCard, PersonProfile } from "../../../src/answering/answer.ts";
import { articleSections } from "../../../src/discord/rendering/article.ts";
import { englishWording } from "../../../src/discord/wording/wording.ts";
import { articleOf } from "./articles.ts";

const article = articleOf(["The harbour opens.", "It rained."]);

const person = (name: string, ...roles: readonly string[]): PersonProfile => ({
  name,
  roles: roles.map((role) => ({ role, articles: 1 })),
  aliases: [name],
  articles: 1,
});

/** The paragraphs of an article's card: its heading, who and what is in it, and what was said. */
const paragraphs = (card: Partial<ArticleCard>): string[] =>
  articleSections({ article, people: [], figures: [], quotations: [], ...card }, englishWording).map(
    ({ markdown }) => markdown,
  );

const numbered = (count: number, word: string): string[] =>
  Array.from({ length: count }, (_, at) => `${word} ${at + 1}`);

test("an article's card has its heading, its people, its figures and what was said", () => {
  const card = {
    people: [person("Ada Byron", "harbour *master*", "pilot"), person("Bo_Lind")],
    figures: ["12 ships", "$3.50"],
    quotations: [
      { text: "“We open, @here, on Monday”", speaker: "Ada Byron" },
      { text: "“I will not sail today”", speaker: null },
    ],
  };
  expect(paragraphs(card)).toEqual([
    "### [The harbour opens](https://news.example/harbour)\n-# The Daily Test · 17 May 2024 · 2 sentences",
    "**People** Ada Byron (harbour \\*master\\*) · Bo\\_Lind\n**Figures** 12 ships · $3.50",
    "**Said**\n- “We open, \\@here, on Monday” (Ada Byron)\n- “I will not sail today” (speaker not stated)",
  ]);
});

test("what an article has none of has no line", () => {
  expect(paragraphs({}).slice(1)).toEqual(["", ""]);
  expect(paragraphs({ figures: ["12 ships"] })[1]).toBe("**Figures** 12 ships");
  expect(paragraphs({ people: [person("Ada Byron")] })[1]).toBe("**People** Ada Byron");
});

test("an article of one sentence is counted as one", () => {
  const [heading] = paragraphs({ article: articleOf(["One."], { source: null, date: null }) });
  expect(heading).toMatch(/\n-# 1 sentence$/);
});

test("of many people and figures the first are named, and the others are counted", () => {
  const people = numbered(15, "P").map((name) => person(name));
  const [, line] = paragraphs({ people, figures: numbered(23, "figure") });
  expect(line).toBe(
    `**People** ${numbered(12, "P").join(" · ")} · …and 3 more\n` +
      `**Figures** ${numbered(20, "figure").join(" · ")} · …and 3 more`,
  );
});

test("long names are counted, too, where they find no room", () => {
  const people = Array.from({ length: 15 }, (_, at) =>
    person(`${at} ${"long ".repeat(11)}`, "harbour ".repeat(7)),
  );
  const [, line = ""] = paragraphs({ people });
  const shown = line.match(/\d+ long/g) ?? [];
  expect(line.length).toBeLessThanOrEqual(730);
  expect(line).toMatch(new RegExp(` · …and ${15 - shown.length} more$`));
});

test("only four quotations are shown, and none that is long or of several lines", () => {
  const quotations = [
    ...["in two\nlines", "in two\rlines", "a".repeat(401), "a".repeat(400)],
    ...["one", "two", "three", "four"],
  ].map((text) => ({ text, speaker: "Ada" }));
  expect(paragraphs({ quotations })[2]).toBe(
    ["**Said**", ...["a".repeat(400), "one", "two", "three"].map((text) => `- ${text} (Ada)`)].join("\n"),
  );
});
