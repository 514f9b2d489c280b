import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { registerCommands } from "../../../src/discord/register.ts";
import { type Program, start } from "../../service/program.ts";
import { folderWith } from "../../support/folder.ts";
import { HARBOUR } from "../../support/harbour.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import { standInFor, starterApp, token } from "./bot.ts";
import { quotationsIn } from "./reading.ts";

/** A program that is connected, with its commands registered. */
async function connected(
  environment: NodeJS.ProcessEnv = {},
): Promise<Program & { readonly standIn: StandIn }> {
  const standIn = await standInFor();
  const { commands } = await starterApp;
  await registerCommands(commands, { token, api: standIn.api }, {}, () => {});
  const program = start({ IBID_DISCORD_API: standIn.api, DISCORD_TOKEN: token, ...environment });
  await expect.poll(program.said, { timeout: 15_000 }).toContain("On Discord as Ibid");
  return { standIn, ...program };
}

const question = { question: "trade" };

describe("the bot as a process", () => {
  test.each(["SIGTERM", "SIGINT"] as const)("answers, and at %s ends with 0", async (signal) => {
    const { standIn, child, said, exitCode } = await connected();
    expect(quotationsIn(await standIn.slash("ask", question))).not.toEqual([]);
    child.kill(signal);
    expect(await exitCode).toBe(0);
    expect(said()).not.toContain(token);
  });

  test("at SIGHUP takes up a file that was dropped into the folder, and answers from it", async () => {
    const folder = folderWith(HARBOUR);
    const { standIn, child, said } = await connected({ IBID_CORPUS: folder });
    writeFileSync(join(folder, "zeppelins.txt"), "Three zeppelins crossed the harbour on Sunday.");
    child.kill("SIGHUP");
    await expect.poll(said, { timeout: 15_000 }).toMatch(/^1 added: 4 articles, \d+ sentences\.$/m);
    const shown = await standIn.slash("ask", { question: "who saw zeppelins?" });
    expect(JSON.stringify(shown)).toContain("4 articles");
    expect(quotationsIn(await standIn.slash("article", { words: "zeppelins" }))).toEqual([
      "Three zeppelins crossed the harbour on Sunday.",
    ]);
  });

  test.each([
    [
      "an interaction without its data",
      "INTERACTION_CREATE",
      { id: "1", token: "canary", type: 4, version: 1 },
    ],
    [
      "an interaction of an unknown type",
      "INTERACTION_CREATE",
      { id: "2", token: "canary", type: 99, version: 1 },
    ],
    [
      "a message without an author",
      "MESSAGE_CREATE",
      { id: "3", channel_id: "4", channel_type: 1, content: "canary" },
    ],
    ["an event of no known kind", "SOMETHING_NEW", { odd: true }],
  ])("outlives %s", async (_, event, data) => {
    const { standIn, said } = await connected();
    await standIn.do("dispatch", { event, data });
    expect(quotationsIn(await standIn.slash("ask", question))).not.toEqual([]);
    expect(said()).not.toContain("canary");
  });

  test("with a refused token says so in one sentence, and ends with 78", async () => {
    const standIn = await standInFor({}, { violations: expect.any(Array) });
    const { said, exitCode } = start({
      IBID_DISCORD_API: standIn.api,
      DISCORD_TOKEN: "MTIzNDU2Nzg5.wrong-canary.0123456789abcdefghij",
    });
    expect(await exitCode).toBe(78);
    expect(said()).toMatch(/^Discord refuses the token: .*$/m);
    expect(said()).not.toContain("canary");
  });
});
