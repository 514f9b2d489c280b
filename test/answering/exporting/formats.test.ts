import { describe, expect, test } from "vitest";
import type { Answered, Citation, Claim, Outcome } from "../../../src/answering/answer.ts";
import { fileOf } from "../../../src/answering/exporting/export.ts";
import { loadExports } from "../../../src/answering/exporting/loading.ts";
import type { SegmentedArticle, Sentence } from "../../../src/text/article.ts";
import { citationIdOf } from "../../../src/text/citation-id.ts";
import { say } from "../../../src/text/saying.ts";
import { articleOf } from "../../support/article.ts";
import { readBibtex, readCsv } from "./readers.ts";

const exports = await loadExports();
const written = (name: string, outcome: Outcome): string => {
  const format = exports.find((each) => each.name === name);
  if (format === undefined) throw new Error(`there is no format ${name}`);
  return fileOf(format, outcome);
};

const ABOUT: Partial<SegmentedArticle> = {
  id: "tram",
  title: "The tram is back",
  source: "Coast Wire",
  date: "2031-05-12T08:00:00Z",
  url: "https://wire.example/a b{c}",
  authors: ["Ada Lind", "The Wire and Friends", "Coast Wire Staff Desk of Norholm"],
};

/** The second sentence of an article with these fields. */
function second(about: Partial<SegmentedArticle> = ABOUT): Sentence {
  const sentences: Sentence[] = [];
  const plain = articleOf("It rained. The tram is back.");
  const article: SegmentedArticle = { ...plain, ...about, sentences };
  sentences.push(...plain.sentences.map((sentence) => ({ ...sentence, article })));
  const found = sentences[1];
  if (found === undefined) throw new Error("the text has two sentences");
  return found;
}

const citing = (sentence: Sentence, given: Partial<Citation> = {}): Citation => ({
  sentence,
  score: 0.123456,
  highlights: [],
  annotations: [],
  alsoIn: [],
  ...given,
});

const answer = (given: Partial<Answered>): Answered => ({
  request: "/ask tram",
  command: "ask",
  options: {},
  note: null,
  citations: [],
  page: { from: 0, more: false },
  elapsedMs: 1.23456,
  ...given,
});

const REFUSED: Outcome = {
  request: "/nonsense @me",
  error: { code: "unknown-command", says: say("There is no command /{name}.", { name: "nonsense" }) },
};

const sentence = second();
const id = citationIdOf(sentence);
const onPage = second({ ...ABOUT, places: [{ start: 0, page: 7 }] });
const bare = second({ title: "Trams", source: null, date: null, url: null, authors: [] });

describe("Markdown says of a sentence", () => {
  test("who wrote it, where, when and at which place it stands", () => {
    expect(written("markdown", answer({ note: "One was found.", citations: [citing(sentence)] }))).toBe(
      `# /ask tram

One was found.

> The tram is back.

**The tram is back** · Ada Lind · The Wire and Friends · Coast Wire Staff Desk of Norholm · Coast Wire · 2031-05-12T08\\:00\\:00Z · sentence 2 of 2 · characters 11–28 · https\\://wire\\.example/a b\\{c\\} · \`/cite ${id}\`

`,
    );
  });

  test("no more than is known", () => {
    expect(written("markdown", answer({ citations: [citing(bare)] }))).toContain(
      `**Trams** · sentence 2 of 2 · characters 11–28 · \`/cite ${citationIdOf(bare)}\`\n`,
    );
    const nameless = second({ ...ABOUT, title: " ", authors: [], url: "https://wire.example/a" });
    expect(written("markdown", answer({ citations: [citing(nameless)] }))).toContain(
      "**tram** · Coast Wire · 2031-05-12T08\\:00\\:00Z · sentence 2 of 2 · characters 11–28 · <https://wire.example/a> · ",
    );
  });

  test("the page of its original, and whether it stands there now", () => {
    const file = written("markdown", answer({ citations: [citing(onPage, { edition: "then" })] }));
    expect(file).toContain(" · page 7 · sentence 2 of 2");
    expect(file).toMatch(/^# \/ask tram\n\nthen:\n\n> The tram is back\.\n/u);
  });

  test("other tellings under it, and of a claim how each bears on it", () => {
    const evidence = {
      ...citing(sentence, { alsoIn: [bare] }),
      bearing: "matching" as const,
      differences: [],
    };
    const claims: readonly Claim[] = [
      { text: "The tram came.", citations: [evidence, { ...evidence, alsoIn: [] }] },
      { text: "It is red.", citations: [{ ...evidence, bearing: "related" as const, alsoIn: [] }] },
    ];
    const file = written(
      "markdown",
      answer({ claims, citations: claims.flatMap(({ citations }) => citations) }),
    );
    const lines = file.split("\n").filter((line) => /^(?:#|\w.*:$)/.test(line));
    expect(lines).toEqual([
      "# /ask tram",
      "## The tram came.",
      "matching:",
      "Also in:",
      "matching:",
      "## It is red.",
      "related:",
    ]);
  });

  test("what was wrong with a request", () => {
    expect(written("markdown", REFUSED)).toBe("# /nonsense \\@me\n\nThere is no command /nonsense.\n\n");
  });
});

describe("BibTeX has of a sentence", () => {
  test("an entry with all that is known", () => {
    const file = written("bibtex", answer({ note: "See me@wire.", citations: [citing(onPage)] }));
    expect(file.startsWith("% /ask tram\n% See me(at)wire.\n\n@online{")).toBe(true);
    expect(readBibtex(file)).toMatchObject([
      {
        key: `coastwire2031:${citationIdOf(onPage)}`,
        fields: {
          author: "Ada Lind and {The Wire and Friends} and {Coast Wire Staff Desk of Norholm}",
          title: "{The tram is back}",
          organization: "{Coast Wire}",
          date: "2031-05-12",
          url: "https://wire.example/a%20b%7Bc%7D",
          pages: "7",
          note: "“The tram is back.”",
          annotation: "Sentence 2 of 2, characters 11 to 28",
        },
      },
    ]);
  });

  test("no more than is known, and one entry however often it is cited", () => {
    const file = written("bibtex", answer({ citations: [citing(bare), citing(bare)] }));
    expect(file.startsWith("% /ask tram\n\n@misc{article:")).toBe(true);
    expect(readBibtex(file).map(({ fields }) => Object.keys(fields))).toEqual([
      ["title", "note", "annotation"],
    ]);
    const printed = second({
      ...ABOUT,
      url: null,
      source: "Évening Herald 7 of the Very Long Name",
      date: "2031",
    });
    expect(written("bibtex", answer({ citations: [citing(printed)] }))).toMatch(
      /\n@article\{eveningheraldoftheve2031:[\s\S]*\n {2}journaltitle = \{\{Évening.*\n {2}date = \{2031\},\n/,
    );
  });

  test("what was wrong with a request", () => {
    expect(written("bibtex", REFUSED)).toBe("% /nonsense (at)me\n% There is no command /nonsense.\n\n");
  });
});

describe("CSV has of a sentence", () => {
  const cellsOf = (outcome: Outcome) => {
    const [head = [], ...rows] = readCsv(written("csv", outcome));
    return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]])));
  };

  test("all that is known, a column each", () => {
    const citations = [citing(onPage, { alsoIn: [bare], edition: "now" })];
    const [row, also] = cellsOf(answer({ note: "=One", citations }));
    expect(row).toMatchObject({
      request: "/ask tram",
      note: "'=One",
      also: "",
      citation: citationIdOf(onPage),
      sentence: '"The tram is back."',
      number: "2",
      of: "2",
      start: "11",
      end: "28",
      article: "tram",
      title: "The tram is back",
      source: "Coast Wire",
      date: "2031-05-12T08:00:00Z",
      url: "https://wire.example/a b{c}",
      authors: "Ada Lind; The Wire and Friends; Coast Wire Staff Desk of Norholm",
      claim: "",
      bearing: "",
      page: "7",
      seconds: "",
    });
    expect(also).toMatchObject({
      also: "yes",
      citation: citationIdOf(bare),
      source: "",
      url: "",
      authors: "",
    });
  });

  test("nothing, where nothing was found or a request was wrong, but what is said of it", () => {
    expect(cellsOf(answer({ note: "Nothing was found." }))).toMatchObject([
      { request: "/ask tram", note: "Nothing was found.", sentence: "" },
    ]);
    expect(cellsOf(REFUSED)).toMatchObject([
      { request: "/nonsense @me", note: "There is no command /nonsense.", sentence: "" },
    ]);
  });

  test("the time where its original is a recording", () => {
    const heard = second({ ...ABOUT, places: [{ start: 0, seconds: 61.5 }] });
    expect(cellsOf(answer({ citations: [citing(heard)] }))).toMatchObject([{ page: "", seconds: "61.5" }]);
  });
});

describe("JSON has", () => {
  const data = (outcome: Outcome): unknown => JSON.parse(written("json", outcome));
  const article = {
    id: "tram",
    title: "The tram is back",
    source: "Coast Wire",
    date: ABOUT.date,
    url: ABOUT.url,
  };

  test("of a sentence all that is known", () => {
    const annotations = [{ type: "date" as const, start: 15, end: 19 }];
    const missingScale = { printed: "$4", elsewhere: "$4 million" };
    const given = { annotations, speaker: "Ada Lind", missingScale, alsoIn: [bare], why: ["It has all."] };
    expect(data(answer({ citations: [citing(onPage, { ...given, edition: "then" })] }))).toEqual({
      request: "/ask tram",
      command: "ask",
      note: null,
      citations: [
        {
          cite: citationIdOf(onPage),
          sentence: "The tram is back.",
          start: 11,
          end: 28,
          number: 2,
          of: 2,
          place: { page: 7 },
          edition: "then",
          score: 0.123,
          article: { ...article, authors: ABOUT.authors, file: "a.txt" },
          highlights: [],
          annotations: [{ type: "date", start: 15, end: 19, text: "tram" }],
          speaker: "Ada Lind",
          scale: "missing",
          printed: "$4",
          elsewhere: "$4 million",
          alsoIn: [
            {
              cite: citationIdOf(bare),
              sentence: "The tram is back.",
              start: 11,
              end: 28,
              number: 2,
              of: 2,
              article: { id: "a", title: "Trams", source: null, date: null, url: null, file: "a.txt" },
            },
          ],
          why: ["It has all."],
        },
      ],
      elapsedMs: 1.235,
    });
  });

  test("of an answer its parts, and no others", () => {
    const citation = citing(bare);
    const [evidence] = [{ ...citation, bearing: "related" as const, differences: [] }];
    const parts = {
      note: say("Found {count}.", { count: 2 }),
      people: [{ name: "Ada Lind", roles: [], aliases: [], articles: 1 }],
      said: [citation],
      closest: [citation],
      certainty: 0.5,
      card: { article: bare.article, people: [], figures: ["$4"], quotations: [] },
      commands: [{ name: "ask", description: "Asks", examples: [] }],
      facts: [{ name: "Articles", value: say("{count} articles", { count: 3 }) }],
      claims: [{ text: "It came.", citations: [evidence] }],
    };
    expect(data(answer(parts))).toMatchObject({
      note: "Found 2.",
      people: parts.people,
      said: [{ sentence: "The tram is back." }],
      closest: [{ sentence: "The tram is back." }],
      certainty: 0.5,
      card: { article: { id: "a", file: "a.txt" }, figures: ["$4"] },
      commands: parts.commands,
      facts: [{ name: "Articles", value: "3 articles" }],
      claims: [
        {
          text: "It came.",
          citations: [{ bearing: "related", differences: [], sentence: "The tram is back." }],
        },
      ],
    });
    const plain = data(answer({}));
    expect(Object.keys(typeof plain === "object" && plain ? plain : {})).toEqual([
      "request",
      "command",
      "note",
      "citations",
      "elapsedMs",
    ]);
  });

  test("of a request that was wrong, what is wrong with it", () => {
    expect(data(REFUSED)).toEqual({
      request: "/nonsense @me",
      error: { code: "unknown-command", message: "There is no command /nonsense." },
    });
  });
});
