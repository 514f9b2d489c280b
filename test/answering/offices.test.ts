import { describe, expect, test } from "vitest";
import type { Match } from "../../src/answering/command.ts";
import { holderMatches, holdersOf } from "../../src/answering/offices.ts";
import type { PersonProfile } from "../../src/text/person.ts";
import { appOver } from "../support/app.ts";

const profile = (name: string, ...roles: readonly string[]): PersonProfile => ({
  name,
  roles: roles.map((role) => ({ role, articles: 1 })),
  aliases: [],
  articles: 1,
});

/** All sentences of articles as matches. */
async function matchesIn(files: Readonly<Record<string, string>>) {
  const { corpus } = await appOver(files);
  const matches = corpus.articles
    .flatMap(({ sentences }) => sentences)
    .map((sentence): Match => ({ sentence, score: 1, cover: 1 }));
  return { corpus, matches };
}

const FILES = {
  "a.txt":
    "The talks were held in Chile. President Ada Lind came by sea. It rained. Finance Minister Bo Holm left.",
  "b.txt": "Finance Minister Olu Brandt spoke of the budget.",
  "c.txt": "Finance Minister Olu Brandt spoke of the debt. It snowed all day.",
};

describe("who holds an office", () => {
  test("is told by the words around it, and by other roles that speak against it", async () => {
    const { corpus, matches } = await matchesIn(FILES);
    const holders = (people: readonly PersonProfile[]) =>
      holderMatches("president of Chile", matches, people, corpus).map(({ holder }) => holder);
    expect(holders([])).toEqual(["Ada Lind"]);
    expect(holders([profile("Ada Lind", "President", "President of Chile")])).toEqual(["Ada Lind"]);
    expect(holders([profile("Ada Lind", "President", "president of Peru")])).toEqual([]);
    expect(holders([{ ...profile("Ada M. Lind", "President of Peru"), aliases: ["Ada Lind"] }])).toEqual([
      "Ada Lind",
    ]);
  });

  test("comes with most articles first, and only where the person is known", async () => {
    const { corpus, matches } = await matchesIn(FILES);
    const found = holderMatches("finance minister", matches, [], corpus);
    const known = [profile("Bo Holm"), profile("Olu Brandt")];
    const names = (people: readonly PersonProfile[]) =>
      holdersOf(found, people, corpus.language).map(({ name }) => name);
    expect(found.map(({ role }) => role)).toEqual(Array.from({ length: 3 }, () => "Finance Minister"));
    expect(names(known)).toEqual(["Olu Brandt", "Bo Holm"]);
    expect(names(known.slice(0, 1))).toEqual(["Bo Holm"]);
  });
});
