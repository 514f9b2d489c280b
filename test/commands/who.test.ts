import { describe, expect, test } from "vitest";
import { english } from "../../src/text/saying.ts";
import { answered, appOver, expectVerbatim, overHarbour, sentencesOf } from "../support/app.ts";

describe("/who", () => {
  test.each([
    "/who Lindqvist",
    "/who ada lindqvist",
    "/who Port Director Lindqvist",
    "who is Ada Lindqvist?",
  ])("%s is the person, with roles and the sentences that give them", async (request) => {
    const { people, citations } = await answered(await overHarbour(), request);
    expect(people?.[0]).toMatchObject({ name: "Ada Lindqvist", articles: 3 });
    expect(people?.[0]?.roles[0]).toEqual({ role: "Port Director", articles: 2 });
    expect(sentencesOf(citations)[0]).toMatch(/port director/i);
  });

  test.each(["/who finance director", "who is the finance chief of Norgas?"])(
    "%s is who holds the office",
    async (request) => {
      const { people } = await answered(await overHarbour(), request);
      expect(people?.map(({ name }) => name)).toEqual(["Tomas Okafor"]);
    },
  );

  const TALKS = {
    "a.txt":
      "The talks were held in Chile, in the south of Chile. President Ada Lind came to Chile by sea. It rained.\n\nFinance Minister Tomas Okafor spoke for Chile.",
    "b.txt": "Ada Lind, the president of Peru, was late.\n\nThe ferry left.",
  };

  test("a country beside an office tells whose it is", async () => {
    const { people } = await answered(await appOver(TALKS), "who is Chile's finance minister?");
    expect(people?.map(({ name }) => name)).toEqual(["Tomas Okafor"]);
  });

  test.each(["/who president of Chile", "who is Peru's finance minister?"])(
    "%s is nobody whom an article gives to another country",
    async (request) => {
      const { people = [], citations } = await answered(await appOver(TALKS), request);
      expect({ people, citations }).toEqual({ people: [], citations: [] });
    },
  );

  test("words find the sentences that name people", async () => {
    const { citations } = await answered(await overHarbour(), "/who opened the gates");
    expect(sentencesOf(citations)[0]).toContain("Ada Lindqvist, the port director, opened the gates");
  });

  test.each(["/who Marie Curie", "/who defence minister", "/who sports director"])(
    "%s, whom no article knows, is nobody",
    async (request) => {
      const answer = await answered(await overHarbour(), request);
      expect(answer.people ?? []).toEqual([]);
      expect(answer.citations).toEqual([]);
      expect(english(answer.note ?? "")).toMatch(
        /^(?:No article here says who ".+" is|None of the 3 articles here answers that)\.$/,
      );
    },
  );
});

test("a profile has what the person says beside what is said of them, and both are verbatim", async () => {
  const app = await overHarbour();
  const { people = [], said = [], citations } = await answered(app, "/who Ada Lindqvist");
  expect(people.map(({ name }) => name)).toEqual(["Ada Lindqvist"]);
  expect(said.length).toBeGreaterThan(0);
  expect(citations.length).toBeGreaterThan(0);
  expectVerbatim([...said, ...citations]);
});
