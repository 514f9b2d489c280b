import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderWith } from "../support/folder.ts";
import { HARBOUR } from "../support/harbour.ts";
import { ibid } from "../support/ibid.ts";
import { loadArticles } from "../support/loading.ts";

const LINK = "is a link, which is not followed";
const NO_PLAIN_FILE = "is not a plain file";

const idsAndProblems = async (...paths: string[]) => {
  const { articles, problems } = await loadArticles(...paths);
  return { ids: articles.map(({ id }) => id), problems };
};

describe("what is no plain file is named and skipped, and the rest loads", () => {
  test.each([
    ["an article", "link.txt", "elsewhere/a.txt"],
    ["a file of a kind that is not read", "link.exe", "elsewhere/b.exe"],
    ["a file without an ending", "link", "elsewhere/c"],
    ["a folder of articles", "link", "elsewhere"],
    ["the folder that it lies in", "link", "corpus"],
    ["itself", "link.txt", "corpus/link.txt"],
    ["nothing", "link.txt", "nowhere"],
    ["a device that never ends", "link.txt", "/dev/zero"],
  ])("a link to %s", async (_, name, target) => {
    const root = folderWith({
      "corpus/good.txt": "The ferry left.",
      "elsewhere/a.txt": "The secret.",
      "elsewhere/b.exe": "MZ",
      "elsewhere/c": "",
    });
    const corpus = join(root, "corpus");
    symlinkSync(target.startsWith("/") ? target : join(root, target), join(corpus, name));
    expect(await idsAndProblems(corpus)).toEqual({ ids: ["good"], problems: [{ file: name, reason: LINK }] });
  });

  test("a link in a folder below, by its name from the top", async () => {
    const folder = folderWith({ "news/good.txt": "The ferry left." });
    symlinkSync("good.txt", join(folder, "news", "link.txt"));
    expect((await idsAndProblems(folder)).problems).toEqual([{ file: "news/link.txt", reason: LINK }]);
  });

  test.each(["pipe.txt", "pipe"])("a pipe (%s)", async (name) => {
    const folder = folderWith({ "good.txt": "The ferry left." });
    execFileSync("mkfifo", [join(folder, name)]);
    const problems = [{ file: name, reason: NO_PLAIN_FILE }];
    expect(await idsAndProblems(folder)).toEqual({ ids: ["good"], problems });
  });

  test("a socket", async () => {
    const folder = folderWith({ "good.txt": "The ferry left." });
    const server = createServer().listen(join(folder, "socket.txt"));
    onTestFinished(() => void server.close());
    const problems = [{ file: "socket.txt", reason: NO_PLAIN_FILE }];
    expect(await idsAndProblems(folder)).toEqual({ ids: ["good"], problems });
  });

  test("all of a folder of links, as Kubernetes mounts settings; what is hidden in it stays so", async () => {
    const folder = folderWith({ "..2031_03_07/a.txt": "The ferry left.", "..2031_03_07/b.md": "It came." });
    symlinkSync("..2031_03_07", join(folder, "..data"));
    for (const name of ["a.txt", "b.md"]) symlinkSync(`..data/${name}`, join(folder, name));
    const problems = ["a.txt", "b.md"].map((file) => ({ file, reason: LINK }));
    expect(await idsAndProblems(folder)).toEqual({ ids: [], problems });
  });
});

describe("it is named once", () => {
  test("where a folder is given twice, or holds the other", async () => {
    const folder = folderWith({ "news/good.txt": "The ferry left." });
    symlinkSync("good.txt", join(folder, "news", "link.txt"));
    expect((await idsAndProblems(folder, folder, `${folder}/news/..`)).problems).toHaveLength(1);
    expect((await idsAndProblems(folder, join(folder, "news"))).problems).toHaveLength(1);
  });

  test("and not at all where it lies among the parts of a saved page", async () => {
    const folder = folderWith({ "Ferry.html": "<title>Ferry</title><p>The ferry is back.</p>" });
    mkdirSync(join(folder, "Ferry_files"));
    symlinkSync("../Ferry.html", join(folder, "Ferry_files", "frame.html"));
    expect(await idsAndProblems(folder)).toEqual({ ids: ["Ferry"], problems: [] });
  });
});

describe("whoever starts Ibid is told of links", () => {
  const linked = (): string => {
    const folder = folderWith(HARBOUR);
    symlinkSync("herald.txt", join(folder, "link.txt"));
    return folder;
  };

  test("in the console, by `corpus status` and by the doctor", async () => {
    const corpus = linked();
    expect((await ibid(["/ask ferry", "--corpus", corpus])).err).toContain(`link.txt: it ${LINK}.\n`);
    expect((await ibid(["corpus", "status", "--corpus", corpus])).out).toContain(`link.txt: it ${LINK}.\n`);
    const env = { IBID_DISCORD_API: "http://127.0.0.1:9/api", IBID_CORPUS: corpus };
    expect((await ibid(["doctor"], { env })).out).toMatch(
      /^FAIL {2}corpus: link\.txt: it is a link, which is not followed\. Fix: /m,
    );
  });

  test("in twenty lines and a count where there are thousands", async () => {
    const corpus = linked();
    for (let at = 0; at < 4_999; at++) symlinkSync("herald.txt", join(corpus, `link-${at}.txt`));
    const { out, err } = await ibid(["/ask ferry", "--corpus", corpus]);
    expect(out).toContain("ferry");
    const lines = err.trim().split("\n");
    expect(lines.filter((line) => line.endsWith(`it ${LINK}.`))).toHaveLength(20);
    expect(lines.at(-1)).toBe("… and 4980 more.");
  });

  test("where a folder holds nothing else, before it is said that there is no article", async () => {
    const folder = folderWith({});
    const away = folderWith({ "a.txt": "The ferry left." });
    symlinkSync(join(away, "a.txt"), join(folder, "a.txt"));
    writeFileSync(join(folder, ".hidden"), "");
    const { err } = await ibid(["/ask ferry", "--corpus", folder]);
    expect(err).toContain(`a.txt: it ${LINK}.\nNo article could be read from `);
  });
});
