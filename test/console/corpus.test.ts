import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { HARBOUR } from "../support/harbour.ts";
import { ibid } from "../support/ibid.ts";

const SERVER = "100000000000000001";

const brought = (): string =>
  folderWith({
    "The Quay.md": "---\ntitle: The quay opens\n---\nThe quay opens at noon. It closes at six.\n",
    "song.mp3": "la",
  });

describe("ibid corpus", () => {
  test("adds files, says what became of each, and ends with 1 where something was skipped", async () => {
    const [corpus, files] = [folderWith(HARBOUR), brought()];
    const call = ["corpus", "add", join(files, "The Quay.md"), join(files, "song.mp3"), "nowhere.txt"];
    const { code, out } = await ibid([...call, "--corpus", corpus]);
    expect(out.split("\n")).toEqual([
      "added  The Quay.md  “The quay opens” (2 sentences)",
      expect.stringMatching(/^skipped {2}song\.mp3 {2}It is of a kind that is not read/),
      "skipped  nowhere.txt  There is no such file.",
      "",
    ]);
    expect(code).toBe(1);
    expect(readdirSync(corpus)).toContain("the-quay.md");
    const asked = await ibid(["/ask when does the quay open?", "--corpus", corpus]);
    expect(asked.out).toContain("The quay opens at noon.");
  });

  test("lists, tells how things stand, and removes", async () => {
    const corpus = folderWith(HARBOUR);
    const on = ["--corpus", corpus];
    const listed = await ibid(["corpus", "list", ...on]);
    expect(listed.out).toContain(
      "gazette  Ferry returns: the harbour celebrates · The Gazette · 2031-03-06 (",
    );
    const { out } = await ibid(["corpus", "status", "--json", ...on]);
    expect(JSON.parse(out)).toMatchObject({ articles: 3, files: 3, problems: [] });
    const removed = await ibid(["corpus", "remove", "gazette", ...on]);
    expect([removed.code, removed.out]).toEqual([0, expect.stringMatching(/^removed {2}gazette\.md {2}“/)]);
    expect(readdirSync(corpus)).not.toContain("gazette.md");
    expect((await ibid(["corpus", "reload", ...on])).out).toMatch(/^2 articles, \d+ sentences in 2 files\n$/);
  });

  test("keeps a server's articles apart from those that all share", async () => {
    const data = mkdtempSync(join(tmpdir(), "ibid-data-"));
    const [corpus, files] = [folderWith(HARBOUR), brought()];
    const more = ["--corpus", corpus, "--server", SERVER];
    const env = { IBID_DATA: data };
    const { code } = await ibid(["corpus", "add", join(files, "The Quay.md"), ...more], { env });
    expect(code).toBe(0);
    expect(readFileSync(join(data, "servers", SERVER, "own", "the-quay.md"), "utf8")).toContain("at noon");
    expect((await ibid(["corpus", "list", ...more], { env })).out).toBe(
      `${SERVER}/the-quay  The quay opens (2 sentences)\n`,
    );
    expect((await ibid(["/ask quay", "--corpus", corpus], { env })).code).toBe(1);
  });

  test.each([
    ["no words", ["corpus"], /^corpus takes add, remove, list, status, reload/],
    ["nothing to add", ["corpus", "add"], /^corpus add needs to be told what/],
    ["too many words", ["corpus", "list", "all"], /^corpus list takes no more words/],
    ["a server's id that is none", ["corpus", "list", "--server", "x"], /^--server takes a server's id/],
    ["a server where nothing is kept", ["corpus", "list", "--server", SERVER], /see IBID_DATA\.$/m],
  ])("with %s says what is wrong and ends with 2", async (_, call, says) => {
    const { code, out, err } = await ibid([...call, "--corpus", folderWith(HARBOUR)]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(says);
  });

  test("fetches no address where that is not turned on, and none that is not public where it is", async () => {
    const call = ["corpus", "add", "http://127.0.0.1:9/a.html", "--corpus", folderWith({})];
    expect((await ibid(call)).out).toContain("Addresses are added only where IBID_ADD_URLS=on is set.");
    const { code, out } = await ibid(call, { env: { IBID_ADD_URLS: "on" } });
    expect([code, out]).toEqual([1, expect.stringMatching(/is not on the public internet|Port 9/)]);
  });
});

describe("what is kept", () => {
  test("is used again by the next call, and none the worse for a folder that cannot be written to", async () => {
    const data = join(mkdtempSync(join(tmpdir(), "ibid-data-")), "kept");
    const call = ["/figure ferry repair", "--corpus", folderWith(HARBOUR)];
    const [first, second] = [
      await ibid(call, { env: { IBID_DATA: data } }),
      await ibid(call, { env: { IBID_DATA: data } }),
    ];
    expect(second).toEqual(first);
    expect(readdirSync(data)).toContain("shared");
    expect(await ibid(call, { env: { IBID_DATA: join(process.execPath, "none") } })).toEqual(first);
  });
});
