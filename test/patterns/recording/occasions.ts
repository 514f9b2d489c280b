import { fileURLToPath } from "node:url";
import { articleOf } from "../../../src/corpus/article.ts";
import { loadEnglish } from "../../../src/languages/en/pack.ts";
import { followUp } from "../../../src/languages/en/questions/follow-ups/follow-up.ts";
import { Bodies } from "../../../src/languages/en/speakers/bodies.ts";
import { createApp } from "../../../src/library/opening.ts";
import { BODIES, PREPOSITIONS } from "./words.ts";

// What has patterns built that are not built when a module is loaded. A place that builds them for other words than
// these gets an occasion of its own here.

const CORPUS = fileURLToPath(new URL("../../../../corpus", import.meta.url));

/** A body whose name holds a noun, one that is called so, and one of which there is one. */
const textWith = (noun: string): string =>
  `Norland ${noun.replace(/^./u, (first) => first.toUpperCase())}, the ${noun} the Herald, the ${noun} in the Herald.`;

/** What is built for what articles say: the annotators' own examples, and each noun that stands for a body. */
export async function buildForArticles(): Promise<void> {
  const language = await loadEnglish();
  for (const annotator of language.annotators)
    for (const { text, date } of annotator.examples) {
      const draft = { text, bodyStart: 0, title: "Untitled", ...(date !== undefined && { date }) };
      const article = articleOf(draft, "example", "example.txt", language);
      annotator.annotate(article, article.sentences);
    }
  for (const noun of BODIES) new Bodies(textWith(noun)).standingFor(`the ${noun}`, 0);
}

/** What is built for what is asked: the commands' own examples, and what leans on the question before. */
export async function buildForQuestions(): Promise<void> {
  const app = await createApp([CORPUS]);
  for (const { request } of app.commands.flatMap(({ examples }) => examples.slice(0, 1)))
    await app.answer(request);
  const options = { question: "who spoke in Osgard" };
  const before = { command: "ask", options, person: undefined, other: undefined };
  for (const preposition of PREPOSITIONS) followUp(`and ${preposition} Westhaven?`, before);
}
