import * as z from "zod";
import type { Fact } from "../src/answering/answer.ts";
import { type CorpusView, defineCommand } from "../src/answering/command.ts";
import { say } from "../src/text/saying.ts";

const STORED =
  "Nothing but these articles. Questions, answers and those who ask are neither saved nor logged.";

const LANGUAGES = new Intl.DisplayNames("en", { type: "language", fallback: "code" });

/** The name of a language that an article may give in any form. */
function languageName(code: string): string {
  try {
    return LANGUAGES.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The days of the oldest and of the newest article, as far as the articles give them. */
function daysOf({ articles }: CorpusView): Fact[] {
  const days = articles.flatMap(({ date }) => (date === null ? [] : [date])).toSorted();
  const [oldest, newest] = [days[0], days.at(-1)];
  return [
    ...(oldest === undefined ? [] : [{ name: "Oldest article", value: oldest }]),
    ...(newest === undefined ? [] : [{ name: "Newest article", value: newest }]),
  ];
}

function contentsOf(corpus: CorpusView): Fact[] {
  const { articles } = corpus;
  const sentences = articles.reduce((sum, article) => sum + article.sentences.length, 0);
  const languages = [...new Set(articles.map(({ language }) => language))].map(languageName);
  return [
    { name: "Articles", value: articles.length.toLocaleString("en") },
    { name: "Sentences", value: sentences.toLocaleString("en") },
    ...daysOf(corpus),
    ...(languages.length === 0 ? [] : [{ name: "Languages", value: languages.toSorted().join(", ") }]),
  ];
}

interface Page {
  readonly name: string;
  readonly says: string;
  readonly file: string;
}

const PRIVACY: Page = { name: "Privacy", says: "What is done with data", file: "PRIVACY.md" };
const TERMS: Page = { name: "Terms", says: "On what terms this may be used", file: "TERMS.md" };

/** A page by its address, or where it lies. */
const pageAt = ({ name, says, file }: Page, url: string | null): Fact =>
  url === null
    ? { name, value: say("Ask the host of this bot for {file}, a file of the program.", { file }) }
    : { name, value: says, url };

/** What Ibid is, what it has and what it stores. */
export default defineCommand({
  name: "about",
  description: "What this is, what it has read, and what it stores",
  options: z.object({}),
  examples: [{ request: "/about", shows: "Nothing but these articles" }],
  run: async (_options, { corpus, program }) => ({
    note: "Ibid answers with the exact sentences of its articles. No language model is in it.",
    citations: [],
    facts: [
      { name: "Version", value: program.version },
      ...contentsOf(corpus),
      { name: "Stored", value: STORED },
      pageAt(PRIVACY, program.privacy),
      pageAt(TERMS, program.terms),
    ],
  }),
});
