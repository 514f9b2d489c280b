import { describe, expect, test } from "vitest";
import type { Citation } from "../../../src/answering/answer.ts";
import { newestPeople } from "../../../src/answering/filters/newest.ts";
import type { PersonProfile } from "../../../src/text/person.ts";
import { appOver } from "../../support/app.ts";

const TEXT = "Ada Lind met Olu Brandt. Ines Quist left. It rained.";

const profile = (name: string): PersonProfile => ({ name, roles: [], aliases: [], articles: 1 });

/** Which of these people are the newest where the sentences of these numbers are the newest, in that order. */
async function newest(people: readonly string[], numbers: readonly number[]): Promise<string[]> {
  const { corpus } = await appOver({ "a.txt": TEXT });
  const sentences = corpus.articles.flatMap((article) => article.sentences);
  const citations = numbers.flatMap((number) =>
    sentences
      .filter((sentence) => sentence.number === number)
      .map((sentence): Citation => ({ sentence, score: 1, highlights: [], annotations: [], alsoIn: [] })),
  );
  return newestPeople(people.map(profile), citations, corpus).map(({ name }) => name);
}

describe("of the people of an answer the newest are", () => {
  test.each([
    [
      "those whom its newest sentences name, in their order",
      ["Ines Quist", "Ada Lind"],
      [1, 2],
      ["Ada Lind", "Ines Quist"],
    ],
    ["those of one sentence as they were", ["Olu Brandt", "Ada Lind"], [1], ["Olu Brandt", "Ada Lind"]],
    ["nobody whom no sentence names", ["Ada Lind", "Bo Holm"], [1], ["Ada Lind"]],
    ["nobody where the newest sentence of all names none of them", ["Ada Lind"], [3, 1], []],
    ["nobody where nothing is cited", ["Ada Lind"], [], []],
  ])("%s", async (_, people, numbers, names) => {
    expect(await newest(people, numbers)).toEqual(names);
  });
});
