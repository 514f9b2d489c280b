import { spawn, spawnSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { Random } from "../bench/random.ts";
import { HARBOUR } from "../support/harbour.ts";
import { emptyFolder, libraryOver, put, sentencesTo } from "./support/living.ts";

const PROGRAM = fileURLToPath(new URL("../../dist/test/library/support/keeper.js", import.meta.url));
const QUESTIONS = ["/ask ferry", "who is Ada Lindqvist?", "/figure ferry"];
const KILLS = 15;
const SEED = 7;

const extra = (number: number): string => `---\ntitle: Extra\n---\nTram ${number} was late.\n`;

/** Runs the program and ends it after so long; gives whether it was ended before it was done. */
function endedAfter(ms: number, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGKILL"), ms);
    child.on("exit", (_, signal) => {
      clearTimeout(timer);
      resolve(signal === "SIGKILL");
    });
  });
}

const folderOf = (files: Readonly<Record<string, string>>): string => {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(files)) put(folder, name, text);
  return folder;
};

const leftovers = (data: string): string[] =>
  (readdirSync(data, { recursive: true }) as string[]).filter((name) => name.endsWith(".part"));

const hasStrace = spawnSync("strace", ["-V"]).status === 0;

describe("a program that ends in the middle", () => {
  test(`after any time: what is kept is whole, and answers are those of the articles (${KILLS} times)`, async () => {
    const random = new Random(SEED);
    const folder = folderOf(HARBOUR);
    const data = emptyFolder();
    put(folder, "extra.md", extra(0));
    const expected = await sentencesTo((await libraryOver(folder)).app, QUESTIONS);
    for (let kill = 0; kill < KILLS; kill++) {
      put(folder, "extra.md", extra(kill));
      await endedAfter(150 + 900 * random.next(), [folder, data]);
      const library = await libraryOver(folder, data);
      expect(library.app.size.articles, `seed ${SEED}, kill ${kill}`).toBe(4);
      expect(await sentencesTo(library.app, QUESTIONS)).toEqual(expected);
      expect(leftovers(data)).toEqual([]);
      await library.close();
    }
  }, 120_000);

  test.skipIf(!hasStrace).each([
    ["fsync", "EIO"],
    ["rename", "ENOSPC"],
    ["write", "ENOSPC"],
  ])(
    "where %s fails with %s at each turn, old or new is kept and never a mix",
    async (call, error) => {
      const folder = folderOf(HARBOUR);
      const whole = emptyFolder();
      await (await libraryOver(folder, whole)).close();
      const expected = await sentencesTo((await libraryOver(folder)).app, QUESTIONS);
      put(folder, "extra.md", "---\ntitle: Extra\n---\nThe tram was late.\n");
      for (let turn = 1; turn <= 5; turn++) {
        const data = emptyFolder();
        cpSync(whole, data, { recursive: true });
        const inject = `${call}:error=${error}:when=${turn}`;
        spawnSync("strace", [
          "-f",
          "-qq",
          "-o",
          "/dev/null",
          "-e",
          `inject=${inject}`,
          process.execPath,
          PROGRAM,
          folder,
          data,
        ]);
        const library = await libraryOver(folder, data);
        expect(library.app.size.articles, inject).toBe(4);
        expect(await sentencesTo(library.app, QUESTIONS)).toEqual(expected);
        await library.close();
      }
    },
    120_000,
  );
});
