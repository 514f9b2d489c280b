import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { HARBOUR } from "../support/harbour.ts";
import { ibid } from "../support/ibid.ts";

const linesOf = (out: string): Record<string, unknown>[] =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("one request", () => {
  test("is answered in text, with its source under each sentence, and ends with 0", async () => {
    const { code, out, err } = await ibid(["/figure ferry repair", "--corpus", folderWith(HARBOUR)]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("$4.2 million");
    expect(out).toMatch(/· sentence \d+ of \d+/);
    expect(out).not.toContain("\u001b");
  });

  test("is answered in JSON as the contract says", async () => {
    const { out } = await ibid(["who is Ada Lindqvist?", "--json", "--corpus", folderWith(HARBOUR)]);
    const [answer] = linesOf(out);
    expect(answer).toMatchObject({
      request: "who is Ada Lindqvist?",
      command: "who",
      note: null,
      people: [{ name: "Ada Lindqvist", roles: [{ role: "Port Director", articles: 2 }], articles: 3 }],
      elapsedMs: expect.any(Number),
    });
    const [first] = (answer?.["citations"] as unknown[]) ?? [];
    expect(first).toEqual({
      cite: expect.stringMatching(/^[0-9a-v]{10}\.[0-9a-z]+\.[0-9a-z]+$/),
      sentence: expect.any(String),
      start: expect.any(Number),
      end: expect.any(Number),
      number: expect.any(Number),
      of: expect.any(Number),
      score: expect.any(Number),
      article: {
        id: expect.any(String),
        title: expect.any(String),
        source: expect.anything(),
        date: expect.any(String),
        url: expect.anything(),
        file: expect.any(String),
      },
      highlights: expect.any(Array),
      annotations: expect.any(Array),
      alsoIn: expect.any(Array),
    });
  });

  test("keeps an option's two words together when the shell has taken its marks away", async () => {
    const { code } = await ibid(["/quote", "speaker:Ada Lindqvist", "--corpus", folderWith(HARBOUR)]);
    expect(code).toBe(0);
  });

  test.each([
    ["markdown", /^# \/ask ferry\n\n> /],
    ["csv", /^request,note,place,.*\r\n\/ask ferry,,1,,/],
    ["bibtex", /^% \/ask ferry\n\n@\w+\{/],
    ["json", /^\{"request":"\/ask ferry"/],
    ["text", /^1\. /],
  ])("is answered as %s where that is asked for", async (format, expected) => {
    const { out, code } = await ibid(["/ask ferry", "--format", format, "--corpus", folderWith(HARBOUR)]);
    expect([code, out]).toEqual([0, expect.stringMatching(expected)]);
  });

  test("gives at most --limit citations", async () => {
    const { out } = await ibid(["/ask ferry", "--json", "--limit", "2", "--corpus", folderWith(HARBOUR)]);
    expect(linesOf(out)[0]?.["citations"]).toHaveLength(2);
  });

  test("that finds nothing says so and ends with 1", async () => {
    const { code, out } = await ibid(["/who Marie Curie", "--corpus", folderWith(HARBOUR)]);
    expect(code).toBe(1);
    expect(out.trim()).toMatch(/^No article here .+\.$/);
  });
});

describe("what is wrong is said in one sentence, never as a stack, and ends with 2", () => {
  const corpus = ["--corpus", "corpus"];
  test.each([
    ["an unknown command", ["/nonsense", ...corpus]],
    ["an empty request", [" ", ...corpus]],
    ["a request of 10,000 characters", [`/ask ${"x ".repeat(5000)}`, ...corpus]],
    ["a command without its words", ["/who", ...corpus]],
    ["an unknown option", ["/who Ada", "--nonsense"]],
    ["a limit that is none", ["/who Ada", "--limit", "many"]],
    ["a format that is none", ["/who Ada", "--format", "pdf"]],
    ["a limit of 26", ["/who Ada", "--limit", "26"]],
    ["a missing folder", ["/who Ada", "--corpus", "/no/such/folder"]],
  ])("%s", async (_, args) => {
    const { code, out, err } = await ibid(args);
    expect(code).toBe(2);
    expect(`${out}${err}`.trim()).toMatch(/^[^\n]+[.!?]$/);
    expect(`${out}${err}`).not.toMatch(/\n\s+at |Error:/);
  });

  test("a corpus without an article", async () => {
    const { code, err } = await ibid([
      "/who Ada",
      "--corpus",
      folderWith({ "a.txt": new Uint8Array([0xff]) }),
    ]);
    expect(code).toBe(2);
    expect(err).toContain("a.txt: it is not UTF-8 text.");
  });

  test("a wrong setting, whose value is not shown", async () => {
    const { code, err } = await ibid(["/who Ada"], { env: { DISCORD_TOKEN: "short-secret" } });
    expect(code).toBe(2);
    expect(err).toContain("DISCORD_TOKEN");
    expect(err).not.toContain("short-secret");
  });
});

test("a file that cannot be read is named on standard error, and the rest is answered", async () => {
  const folder = folderWith({ ...HARBOUR, "bad.json": "{" });
  const { code, out, err } = await ibid(["/who Lindqvist", "--corpus", folder]);
  expect(code).toBe(0);
  expect(err.trim()).toBe("bad.json: it is not JSON.");
  expect(out).toContain("Ada Lindqvist");
});

describe("standard input", () => {
  test("gets an answer for each line, in order, the empty and the wrong ones too", async () => {
    const input = "/who Lindqvist\n\n/nonsense\nwhen did the ferry come back?";
    const { code, out } = await ibid(["--json", "--corpus", folderWith(HARBOUR)], { input });
    expect(code).toBe(0);
    const answers = linesOf(out);
    expect(answers.map(({ request }) => request)).toEqual(input.split("\n"));
    expect(answers.map(({ command }) => command)).toEqual(["who", undefined, undefined, "when"]);
  });

  test("is answered whole into a pipe, megabytes long", async () => {
    const input = "/ask ferry harbour town\n".repeat(600);
    const { out } = await ibid(["--json", "--limit", "25", "--corpus", folderWith(HARBOUR)], { input });
    expect(linesOf(out)).toHaveLength(600);
    expect(out.length).toBeGreaterThan(2_000_000);
  });

  test("is one table where the format is one", async () => {
    const { out } = await ibid(["--format", "csv", "--corpus", folderWith(HARBOUR)], {
      input: "/ask ferry\n/nonsense\n",
    });
    expect(out.match(/^request,/gm)).toHaveLength(1);
    expect(out).toContain("\r\n/nonsense,There is no command /nonsense");
  });

  test("of nothing is answered with nothing", async () => {
    expect(await ibid(["--corpus", folderWith(HARBOUR)])).toEqual({ code: 0, out: "", err: "" });
  });
});

describe("annotate", () => {
  test("prints every sentence with its annotations, each word for word", async () => {
    const folder = folderWith(HARBOUR);
    const { code, out } = await ibid(["annotate", "--corpus", join(folder, "gazette.md")]);
    expect(code).toBe(0);
    const sentences = linesOf(out);
    const types = new Set<unknown>();
    for (const { text, start, end, annotations } of sentences) {
      expect(HARBOUR["gazette.md"].slice(Number(start), Number(end))).toBe(text);
      for (const each of annotations as { type: string; start: number; end: number; text: string }[]) {
        expect(HARBOUR["gazette.md"].slice(each.start, each.end)).toBe(each.text);
        types.add(each.type);
      }
    }
    expect(sentences.map(({ number }) => number)).toEqual(sentences.map((_, at) => at + 1));
    expect([...types].sort()).toEqual(["date", "figure", "person", "quotation"]);
  });
});

describe("npm start without a token", () => {
  test("is the console, and says how to get on Discord", async () => {
    const { code, out, err } = await ibid(["start"], { input: "who is the finance minister?\n" });
    expect(code).toBe(0);
    expect(err).toContain("No DISCORD_TOKEN is set");
    expect(err).toContain("README.md");
    expect(out).toMatch(/Finance Minister/);
  });
});

describe("the doctor", () => {
  const nowhere = { IBID_DISCORD_API: "http://127.0.0.1:9/api" };

  test("names every wrong setting and every file that cannot be read, with one mend each, and ends with 1", async () => {
    const folder = folderWith({ ...HARBOUR, "bad.json": "{" });
    const env = { ...nowhere, IBID_USER_LIMIT: "many", DISCORD_TOKEN: "short-secret", IBID_CORPUS: folder };
    const { code, out, err } = await ibid(["doctor"], { env });
    expect(code).toBe(1);
    expect(out).toMatch(/^FAIL {2}settings: DISCORD_TOKEN is too short .*\. Fix: /m);
    expect(out).toMatch(
      /^FAIL {2}settings: IBID_USER_LIMIT is neither off nor requests\/seconds .*\. Fix: /m,
    );
    expect(out).toMatch(/^FAIL {2}corpus: bad\.json: it is not JSON\. Fix: /m);
    expect(out).toMatch(/^ok {4}corpus: 3 articles, \d+ sentences in /m);
    expect(out).toMatch(/^FAIL {2}token: DISCORD_TOKEN is not set\. Fix: /m);
    expect(`${out}${err}`).not.toContain("short-secret");
  });

  test.each([
    ["a missing folder", () => "/no/such/folder", /^FAIL {2}corpus: .* Fix: set IBID_CORPUS/m],
    [
      "an empty folder",
      () => folderWith({ "a.png": "" }),
      /^FAIL {2}corpus: there is no article .* Fix: put /m,
    ],
  ])("says what to do about %s", async (_, folder, line) => {
    const { code, out } = await ibid(["doctor"], { env: { ...nowhere, IBID_CORPUS: folder() } });
    expect(code).toBe(1);
    expect(out).toMatch(line);
    expect(out).toMatch(/^ok {4}definitions: /m);
  });
});

test.each(["abc", "12", "-1", "1234567890123456789x"])(
  "a server's id that is none (%s) is said in one sentence",
  async (id) => {
    const { code, err } = await ibid(["register", `--guild=${id}`]);
    expect(code).toBe(2);
    expect(err.trim()).toMatch(/^--guild takes a server's id, [^\n]+\.$/);
  },
);

test.each([
  ["10/20", 0],
  ["off", 0],
  ["OFF", 0],
  ["", 0],
  ["10", 2],
  ["0/5", 2],
  ["1/0", 2],
  ["ten/20", 2],
])("a limit of %j ends with %i", async (limit, code) => {
  expect((await ibid(["/help"], { env: { IBID_SERVER_LIMIT: limit } })).code).toBe(code);
});

test("--help shows what can be called", async () => {
  const { code, out } = await ibid(["--help"]);
  expect(code).toBe(0);
  expect(out).toContain("ibid annotate");
});
