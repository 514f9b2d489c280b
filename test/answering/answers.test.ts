import { describe, expect, test } from "vitest";
import type { App } from "../../src/app.ts";
import { createApp } from "../../src/app.ts";
import { answered, appOver, expectVerbatim, sentencesOf } from "../support/app.ts";
import { HARBOUR } from "../support/harbour.ts";

const overHarbour = (): Promise<App> => appOver(HARBOUR);

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
      expect(answer.note).toMatch(
        /^(?:No article here says who ".+" is|None of the 3 articles here answers that)\.$/,
      );
    },
  );
});

describe("/figure", () => {
  test("marks the figure, and the fuller telling leads", async () => {
    const { citations } = await answered(await overHarbour(), "how much did the ferry repair cost?");
    const [first] = citations;
    const marked = first?.highlights.map(({ start, end }) => first.sentence.article.text.slice(start, end));
    expect(marked?.[0]).toBe("$4.2 million");
  });

  test("a figure without its scale is quoted as it stands, below the fuller one", async () => {
    const { citations } = await answered(await overHarbour(), "/figure paid to mend the ferry", 10);
    const words = sentencesOf(citations);
    const poor = words.findIndex((each) => each.includes("a record $4.2 to mend"));
    const full = words.findIndex((each) => each.includes("$4.2 million"));
    expect(full).toBeGreaterThanOrEqual(0);
    expect(poor).toBeGreaterThan(full);
  });
});

describe("/quote", () => {
  test("by words, with speaker and cue, once for all articles that print it", async () => {
    const { citations } = await answered(await overHarbour(), "/quote heart of this town");
    expect(citations).toHaveLength(1);
    expect(citations[0]?.alsoIn).toHaveLength(1);
    expect(citations[0]?.annotations).toContainEqual(
      expect.objectContaining({ speaker: "Ada Lindqvist", cue: "said" }),
    );
  });

  test("by speaker, with what goes on after it", async () => {
    const { citations } = await answered(await overHarbour(), '/quote speaker:"Ada Lindqvist"');
    expect(sentencesOf(citations).join("\n")).toContain("We will not let it sink again.");
  });

  test("by both", async () => {
    const { citations } = await answered(await overHarbour(), "/quote bill speaker:Okafor");
    expect(sentencesOf(citations)).toEqual([
      'Finance director Tomas Okafor called the bill "painful but fair".',
    ]);
  });

  test("of somebody who is not quoted: nothing", async () => {
    const answer = await answered(await overHarbour(), "/quote speaker:Curie");
    expect(answer.citations).toEqual([]);
    expect(answer.note).toContain("Curie");
  });
});

describe("/when", () => {
  test("gives sentences in order of time", async () => {
    const app = await appOver({
      "a.txt":
        "The pier was finished in May 2021.\n\nThe pier was begun in 2015.\n\nThe pier was opened on 3 June 2022.",
    });
    const { citations } = await answered(app, "/when pier");
    expect(sentencesOf(citations).map((each) => each.match(/\d{4}/)?.[0])).toEqual(["2015", "2021", "2022"]);
  });
});

describe("/ask", () => {
  test("why finds the reason", async () => {
    const { citations } = await answered(await overHarbour(), "/ask why did the fishermen stay away?");
    expect(sentencesOf(citations)[0]).toContain("because the new pier blocks their moorings");
  });

  test("what the corpus does not answer is met with one honest sentence, the nearest kept apart", async () => {
    const answer = await answered(await overHarbour(), "/ask who won the chess tournament in Oslo?");
    expect(answer.citations).toEqual([]);
    expect(answer.note).toBe("None of the 3 articles here answers that.");
  });

  test("the closest passages are shown when asked for", async () => {
    const answer = await answered(
      await overHarbour(),
      "/ask was the ferry painted by dentists? closest:true",
    );
    expect(answer.citations).toEqual([]);
    expect(answer.showClosest).toBe(true);
    expect(answer.closest?.length).toBeGreaterThan(0);
  });

  test("a fragment is never cited where there is a sentence", async () => {
    const { citations } = await answered(await overHarbour(), "/ask ferry sails again", 25);
    expect(citations.length).toBeGreaterThan(3);
    expect(citations.every(({ sentence }) => sentence.kind === "prose")).toBe(true);
  });
});

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

describe("sentences that say the same", () => {
  test("are one citation, the fullest telling first", async () => {
    const app = await appOver({
      "a.txt": "The repair of the night ferry cost the harbour board a record $4.2 last year.",
      "b.txt": "The repair of the night ferry cost the harbour board a record $4.2 million last year.",
    });
    const { citations } = await answered(app, "/ask what did the repair of the ferry cost?");
    expect(sentencesOf(citations)).toEqual([expect.stringContaining("$4.2 million")]);
    expect(citations[0]?.alsoIn.map(({ article }) => article.id)).toEqual(["a"]);
  });

  test("are apart in one article", async () => {
    const line = "The repair of the night ferry cost the harbour board a fortune.";
    const app = await appOver({ "a.txt": `${line} Nobody paid.\n\nIt rained. ${line}` });
    const { citations } = await answered(app, "/ask what did the repair of the ferry cost?");
    expect(citations[0]?.alsoIn).toEqual([]);
  });

  test("are apart where one denies what the other says", async () => {
    const app = await appOver({
      "a.txt": "The harbour board accepted the repair plan for the old night ferry.",
      "b.txt": "The harbour board did not accept the repair plan for the old night ferry.",
    });
    const { citations } = await answered(app, "/ask harbour board repair plan for the night ferry");
    expect(citations).toHaveLength(2);
  });

  test("are apart where their figures differ", async () => {
    const app = await appOver({
      "a.txt": "The repair of the old night ferry cost the harbour board 42 crowns.",
      "b.txt": "The repair of the old night ferry cost the harbour board 47 crowns.",
    });
    const { citations } = await answered(app, "/ask cost of the night ferry repair");
    expect(citations).toHaveLength(2);
  });
});

test("every citation of every command is verbatim, over this and the starter corpus", async () => {
  const app = await createApp([new URL("../../corpus", import.meta.url).pathname]);
  const requests = app.commands.flatMap(({ examples }) => examples.map(({ request }) => request));
  for (const request of [
    ...requests,
    "trade",
    "/quote new era",
    "/figure trade",
    "/when visit",
    "/who president",
  ]) {
    const { citations, closest = [] } = await answered(app, request, 25);
    expectVerbatim([...citations, ...closest]);
  }
});
