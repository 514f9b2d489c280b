import { describe, expect, test } from "vitest";
import { registerCommands } from "../../../src/discord/register.ts";
import { startDiscord } from "../../../src/discord/start.ts";
import { onlyOver } from "../../support/library.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import { botFor, standInFor, starterApp, token } from "./bot.ts";
import { quotationsIn } from "./reading.ts";

const app = await starterApp;
const question = { question: "trade" };

describe("the connection", () => {
  test.each([
    ["closed by Discord", (standIn: StandIn) => standIn.do("closeSocket", 4000)],
    ["that is to be made anew", (standIn: StandIn) => standIn.do("askToReconnect", undefined)],
  ])("%s is resumed, and nothing is lost", async (_, interrupt) => {
    const { standIn } = await botFor();
    await interrupt(standIn);
    expect(quotationsIn(await standIn.slash("ask", question))).not.toEqual([]);
    expect(await standIn.ledger()).toMatchObject({ identifies: 1, resumes: 1 });
  });

  test("is made anew where Discord has forgotten the session", async () => {
    const { standIn } = await botFor();
    await standIn.do("forgetSessions", undefined);
    await standIn.do("closeSocket", 4000);
    await expect.poll(async () => (await standIn.ledger()).identifies, { timeout: 15_000 }).toBe(2);
    expect(quotationsIn(await standIn.slash("ask", question))).not.toEqual([]);
  });

  test("that ends because the token is refused ends the bot, with a sentence for the operator", async () => {
    const { standIn, bot, log } = await botFor();
    await standIn.do("closeSocket", 4004);
    expect(await bot.done).toEqual({
      exitCode: 78,
      message: expect.stringMatching(/^Discord refuses the token: [^\n]+$/),
    });
    expect(log.join("\n")).toContain("Discord refuses the token");
  });
});

test.each([4010, 4011, 4012, 4013, 4014])(
  "a connection that ends for good with code %i ends the bot, which no supervisor is to start again",
  async (code) => {
    const { standIn, bot } = await botFor();
    await standIn.do("closeSocket", code);
    expect(await bot.done).toEqual({ exitCode: 78, message: expect.stringMatching(/^[^\n]+$/) });
  },
);

describe("starting", () => {
  const start = (api: string, given = token) => startDiscord(onlyOver(app), { token: given, api }, () => {});

  test("without a token says that it is missing", async () => {
    await expect(start("http://127.0.0.1:9/api", "")).rejects.toThrow(/^DISCORD_TOKEN is not set: /);
  });

  test("with a refused token says so", async () => {
    const standIn = await standInFor({}, { violations: expect.any(Array) });
    await expect(start(standIn.api, "wrong")).rejects.toMatchObject({
      exitCode: 78,
      message: expect.stringContaining("refuses the token"),
    });
  });

  test("with a refused intent says so", async () => {
    const standIn = await standInFor({ allowedIntents: 1 });
    await expect(start(standIn.api)).rejects.toMatchObject({
      exitCode: 78,
      message: expect.stringContaining("refuses an intent"),
    });
  });

  test("waits until Discord can be reached", async () => {
    const standIn = await standInFor();
    await standIn.do("addFaults", [{ method: "GET", path: "^/gateway/bot$", kind: "broken" }]);
    const bot = await start(standIn.api);
    await bot.stop();
    expect(await bot.done).toEqual({ exitCode: 0, message: null });
  });

  const logOf = async (standIn: StandIn, until: string): Promise<string> => {
    const log: string[] = [];
    const bot = await startDiscord(onlyOver(app), { token, api: standIn.api }, (line) => log.push(line));
    await expect.poll(() => log.join("\n")).toContain(until);
    await bot.stop();
    return log.join("\n");
  };
  const register = "npm run ibid -- register";

  test("says where it is, and how much it answers from", async () => {
    const { articles, sentences } = app.size;
    await logOf(
      await standInFor(),
      `On Discord as Ibid in 1 server: ${articles} articles, ${sentences} sentences.`,
    );
  });

  test("in no server says how to add it to one", async () => {
    const log = await logOf(await standInFor({ inServer: false }), "in 0 servers");
    expect(log).toMatch(/Add it to a server: https:\/\/discord\.com\/oauth2\/authorize\?client_id=\d+/);
  });

  test("says that there are no commands on Discord, or that they differ", async () => {
    const standIn = await standInFor({ apartMs: 0 });
    expect(await logOf(standIn, register)).toContain("Discord has no commands of Ibid yet");
    await standIn.do("setCommands", [{ type: 1, name: "old", description: "An old command" }]);
    expect(await logOf(standIn, register)).toContain("The commands on Discord differ");
  });

  test("says nothing of commands that one server has", async () => {
    const standIn = await standInFor();
    const config = { token, api: standIn.api };
    const guild = await standIn.do("server", undefined);
    await registerCommands(app.commands, config, { guild }, () => {});
    const log: string[] = [];
    const bot = await startDiscord(onlyOver(app), config, (line) => log.push(line));
    const asked = async () =>
      (await standIn.do("calls", undefined)).filter(({ route }) => /guild.*commands/.test(route));
    await expect.poll(async () => (await asked()).length).toBeGreaterThanOrEqual(3);
    await bot.stop();
    expect(log.join("\n")).not.toContain(register);
  });
});
