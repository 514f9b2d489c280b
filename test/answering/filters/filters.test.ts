import { describe, expect, test } from "vitest";
import { isRefusal } from "../../../src/answering/answer.ts";
import { converse } from "../../../src/answering/conversation/conversing.ts";
import { type Turn, turnOf } from "../../../src/answering/conversation/turn.ts";
import { isFilter } from "../../../src/answering/filters/options.ts";
import { english } from "../../../src/text/saying.ts";
import { answered, appOver, expectVerbatim } from "../../support/app.ts";
import { dated } from "./corpus.ts";

const idsOf = async (request: string): Promise<string[]> => {
  const { citations } = await answered(await dated(), request, 25);
  expectVerbatim(citations);
  return citations.flatMap(({ sentence, alsoIn }) => [sentence, ...alsoIn].map(({ article }) => article.id));
};

const noteOf = async (request: string, now?: Date): Promise<string> =>
  english((await answered(await dated(now), request)).note ?? "");

const SEARCHES = ["ask", "figure", "when", "who", "quote", "check", "article"];

test("every command that searches can be narrowed", async () => {
  const { commands } = await dated();
  const filtered = commands.filter(({ options }) => Object.keys(options.shape).some(isFilter));
  expect(filtered.map(({ name }) => name)).toEqual(expect.arrayContaining(SEARCHES));
});

describe.each(["ask", "figure", "check"])("/%s", (command) => {
  const line = `/${command} The ferry fare at Norholm rose to crowns`;
  test.each([
    ["since:2024", ["b", "c"]],
    ['since:"last week"', ["c"]],
    ['since:"10 May 2024"', ["c"]],
    ["until:2023", ["a"]],
    ["until:2024-05-02", ["a", "b"]],
    ["since:2024-05 until:yesterday", ["b", "c"]],
    ['source:"harbour gazette"', ["a", "b"]],
    ["source:GAZETTE", ["a", "b"]],
    ["source:evening", ["c"]],
    ["source:herald", ["c", "e"]],
    ['source:"valley herald"', ["e"]],
    ["source:gaz since:2024", ["b"]],
  ])("with %s answers from %j alone", async (filters, ids) => {
    const found = new Set(await idsOf(`${line} ${filters}`));
    for (const id of found) expect(ids).toContain(id);
    expect(found.size).toBeGreaterThan(0);
  });
});

test("/who knows of a person what the articles of the filter say", async () => {
  const { people = [] } = await answered(await dated(), "/who Ada Lind since:2023");
  expect(people).toMatchObject([{ name: "Ada Lind", articles: 1 }]);
  expect((await answered(await dated(), "/who Ada Lind since:2024")).people ?? []).toEqual([]);
});

test("/article opens the article that fits, and the newest of them where that is asked", async () => {
  const idOf = async (request: string) => (await answered(await dated(), request)).card?.article.id;
  expect(await idOf("/article ferry fare")).toBe("a");
  expect(await idOf("/article ferry fare since:2024")).toBe("b");
  expect(await idOf("/article ferry fare latest:yes")).toBe("c");
});

test("/figure by size alone keeps to the filter", async () => {
  expect(await idsOf("/figure value:>30 since:2024-05-10")).toEqual(["c"]);
});

describe("the newest first", () => {
  test.each([
    ["/figure ferry fare at Norholm latest:yes", ["c", "b", "a", "e"]],
    ["/figure ferry fare at Norholm source:gazette latest:yes", ["b", "a"]],
  ])("%s", async (request, ids) => {
    expect(await idsOf(request)).toEqual(ids);
  });

  test("and whom the newest names, nobody whom only an older one does", async () => {
    const app = await appOver({
      "old.md": "---\ndate: 2023-01-01\n---\nHarbour master Ada Lind opened the new pier at Norholm.",
      "new.md": "---\ndate: 2024-01-01\n---\nHarbour master Oskar Berg opened the new pier at Norholm.",
    });
    const { people = [], citations } = await answered(app, "/who harbour master latest:yes");
    expect(citations[0]?.sentence.article.id).toBe("new");
    expect(people[0]?.name).toBe("Oskar Berg");
  });

  test("and of what is near a question that nothing answers the nearest alone", async () => {
    const closest = async (request: string) => (await answered(await dated(), request, 25)).closest?.length;
    expect(await closest("/ask who sank the ferry of Atlantis in the war?")).toBeGreaterThan(1);
    expect(await closest("/ask who sank the ferry of Atlantis in the war? latest:yes")).toBe(1);
  });

  test("and of several people whom the newest names first", async () => {
    const app = await appOver({
      "old.md":
        "---\ndate: 2023-01-01\n---\nHarbour master Ada Lind opened the pier at Norholm. Harbour master Ada Lind met harbour master Bo Holm.",
      "new.md": "---\ndate: 2024-01-01\n---\nHarbour master Oskar Berg closed the mill at Brent.",
      "newer.md": "---\ndate: 2024-02-01\n---\nHarbour master Ines Quist painted the tram at Sund.",
    });
    const namesOf = async (request: string) =>
      (await answered(app, request, 25)).people?.map(({ name }) => name);
    expect(await namesOf("/who harbour master")).toEqual(["Ada Lind", "Bo Holm", "Ines Quist", "Oskar Berg"]);
    expect(await namesOf("/who harbour master latest:yes")).toEqual([
      "Ines Quist",
      "Oskar Berg",
      "Ada Lind",
      "Bo Holm",
    ]);
  });

  test("and nothing that does not answer", async () => {
    expect(await idsOf("/ask ferry fare at Norholm latest:yes")).not.toContain("d");
  });
});

test.each([
  ["since:soon", 'The option since takes a date, and "soon" is none that I can read'],
  ["until:04/05/2024", 'The option until takes a date, and "04/05/2024" is none'],
  ["since:2024 until:2023", "since:2024 is later than until:2023"],
])("%s is a mistake that says what to do", async (filters, says) => {
  const outcome = await (await dated()).answer(`/ask ferry fare ${filters}`);
  expect(isRefusal(outcome) && english(outcome.error.says)).toContain(says);
  expect(isRefusal(outcome) && outcome.error.code).toBe("wrong-option");
});

test.each(["since:2024 until:2024", "since:2024-05-02 until:2024-05-02"])(
  "%s is one stretch of days",
  async (filters) => {
    expect(await idsOf(`/ask ferry fare at Norholm ${filters}`)).toContain("b");
  },
);

describe("what is said of the filter", () => {
  test.each([
    ["/ask ferry fare source:Gazete", 'No article here is from "Gazete". Outlets here: Harbour Gazette'],
    [
      "/ask ferry fare since:2025",
      "No article here fits since:2025. The newest article here is from 14 May 2024.",
    ],
    ["/ask ferry fare since:2024", "One article was left out because it has no date."],
    [
      "/ask who painted the lighthouse of Velmar? source:gazette",
      "Searched were the 2 of 5 articles that fit source:gazette. Among the others there is an answer.",
    ],
    [
      '/figure lighthouse since:"2 May 2024"',
      'Searched were the 2 of 5 articles that fit since:"2 May 2024".',
    ],
  ])("%s: %s", async (request, says) => {
    expect(await noteOf(request)).toContain(says);
  });

  test("nothing where there is no filter", async () => {
    expect(await noteOf("/ask ferry fare at Norholm")).toBe("");
  });
});

describe("the age of an answer", () => {
  const ask = "/ask who painted the lighthouse of Velmar?";

  test.each([
    [ask, "The newest of these is from 10 January 2022, 2 years before today."],
    ["/ask Ada Lind until:2024", ""],
    ["/who Ada Lind", "The newest of these is from 3 March 2023, 14 months before today."],
    ["/figure ferry fare source:gazette", ""],
    ["/article lighthouse of Velmar", ""],
  ])("%s: %s", async (request, says) => {
    const note = await noteOf(request);
    if (says === "") expect(note).not.toContain("before today");
    else expect(note).toContain(says);
  });

  test("is told from 90 days on where the latest is asked", async () => {
    const later = new Date(2024, 8, 20, 12);
    expect(await noteOf("/figure ferry fare will rise latest:yes source:evening", later)).toContain(
      "The newest of these is from 14 May 2024, 4 months before today.",
    );
  });

  test.each([
    [new Date(2023, 0, 10, 12), ""],
    [new Date(2023, 0, 11, 12), "The newest of these is from 10 January 2022, 12 months before today."],
    [new Date(2024, 0, 10, 12), "The newest of these is from 10 January 2022, 23 months before today."],
    [new Date(2024, 0, 11, 12), "The newest of these is from 10 January 2022, 2 years before today."],
  ])("on %s is: %s", async (now, says) => {
    expect(await noteOf(ask, now)).toBe(says);
  });

  test("is not told where an article of the answer has no date", async () => {
    const app = await appOver({
      "a.md": "---\ndate: 2022-01-10\n---\nThe lighthouse of Velmar was painted red by volunteers.",
      "b.md": "The lighthouse of Velmar was painted blue by sailors.",
      "c.md": "---\ndate: 2024-05-02\n---\nIt rained.",
    });
    expect((await answered(app, "/ask lighthouse of Velmar painted by volunteers sailors")).note).toBeNull();
    expect(
      english(
        (await answered(app, "/ask lighthouse of Velmar painted by volunteers sailors since:2020")).note ??
          "",
      ),
    ).toContain("The newest of these is from 10 January 2022");
  });

  test("is no news in a corpus of one time", async () => {
    const muchLater = new Date(2034, 8, 20, 12);
    expect(await noteOf("/figure ferry fare source:evening", muchLater)).toBe("");
  });
});

describe("filters in plain words", () => {
  test.each([
    ["ferry fare since May 2024", '/ask ferry fare since:"May 2024"', ["b", "c"]],
    [
      "the ferry fare according to the Harbour Gazette",
      '/ask the ferry fare source:"Harbour Gazette"',
      ["a", "b"],
    ],
    ["latest on the ferry fare", "/ask the ferry fare latest:yes", ["c", "b", "a", "e"]],
    [
      "the ferry fare according to the Ministry",
      "/ask the ferry fare according to the Ministry",
      ["a", "b", "c", "e"],
    ],
  ])("%s is %s", async (line, understood, ids) => {
    const answer = await answered(await dated(), line, 25);
    expect(answer.understood).toBe(understood);
    const found = answer.citations.flatMap(({ sentence }) => sentence.article.id);
    expect(ids).toEqual(expect.arrayContaining(found));
  });
});

describe("a line that leans on another", () => {
  /** The request that the last of these lines stands for. */
  async function asked(...lines: readonly string[]): Promise<string> {
    const app = await dated();
    let turn: Turn | undefined;
    let request = "";
    for (const line of lines) {
      const { outcome } = await converse(line, turn, app);
      request = outcome.request;
      if (!isRefusal(outcome)) turn = turnOf(outcome, outcome.citations.length) ?? turn;
    }
    return request;
  }

  test.each([
    [["/ask ferry fare source:gazette", "and since 2024?"], "/ask ferry fare source:gazette since:2024"],
    [["/ask ferry fare since:2023", "and since 2024?"], "/ask ferry fare since:2024"],
    [["/figure ferry fare latest:yes", "and until 2023?"], "/figure ferry fare latest:yes until:2023"],
    [["/ask ferry fare source:gazette", "and according to the Herald?"], "/ask ferry fare source:Herald"],
    [["/ask ferry fare since:2023", "what about the latest?"], "/ask ferry fare since:2023 latest:yes"],
    [["/who Ada Lind since:2023", "what did she say?"], '/quote since:2023 speaker:"Ada Lind"'],
    [["how much was the fare in 2023?", "and since 2024?"], "how much was the fare since 2024"],
    [["/ask ferry fare", "and the lighthouse?"], "the lighthouse"],
  ])("%j asks %s", async (lines, request) => {
    expect(await asked(...lines)).toBe(request);
  });

  test("goes on within the same filters", async () => {
    const app = await dated();
    const { outcome } = await converse("/ask ferry fare since:2023", undefined, app, 1);
    const turn = isRefusal(outcome) ? undefined : turnOf(outcome, 1);
    expect((await converse("more", turn, app, 1)).outcome).toMatchObject({
      request: "/ask ferry fare since:2023",
      page: { from: 1 },
    });
  });
});

test.each([
  ["about", "source"],
  ["about", "since"],
  ["when", "words"],
  ["quote", "nothing"],
])("to /%s nothing is offered for %s", async (command, option) => {
  expect(await (await dated()).suggest(command, option, "")).toEqual([]);
});

describe("what is offered while a filter is typed", () => {
  const offered = async (option: string, typed: string) =>
    (await (await dated()).suggest("check", option, typed)).map(({ value }) => value);

  test("are the outlets, those with most articles first", async () => {
    expect(await offered("source", "")).toEqual(["Harbour Gazette", "The Valley Herald", "Évening Herald"]);
    expect(await offered("source", "her")).toEqual(["The Valley Herald", "Évening Herald"]);
  });

  test("are days in words, and those that were typed", async () => {
    expect(await offered("since", "")).toContain("last week");
    expect(await offered("until", " may 2024 ")).toEqual(["may 2024"]);
    expect(await offered("until", " Last")).toEqual(["last week", "last month", "last year"]);
    expect(await offered("until", "Yesterday")).toEqual(["Yesterday", "yesterday"]);
    expect(await offered("until", "soon")).toEqual([]);
  });
});
