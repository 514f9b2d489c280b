import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, describe, expect, test } from "vitest";
import { registerCommands } from "../../../src/discord/register.ts";
import type { StandIn } from "../stand-in/stand-in.ts";
import { standInFor, starterApp, token } from "./bot.ts";
import { quotationsIn } from "./reading.ts";

interface Program {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly exitCode: Promise<unknown>;
}

const running: ChildProcess[] = [];

/** Starts the built program as its operator does. */
function start(standIn: StandIn, environment: NodeJS.ProcessEnv): Program {
  const child = spawn(process.execPath, ["dist/src/main.js", "discord"], {
    env: { IBID_CORPUS: "corpus", IBID_DISCORD_API: standIn.api, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.push(child);
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (said += chunk));
  return { child, said: () => said, exitCode: once(child, "exit").then(([code]) => code) };
}

/** A program that a failed test left behind ends with it. */
afterEach(() => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill("SIGKILL");
});

describe("the bot as a process", () => {
  test.each(["SIGTERM", "SIGINT"] as const)("answers, and at %s ends with 0", async (signal) => {
    const standIn = await standInFor();
    const { commands } = await starterApp;
    await registerCommands(commands, { token, api: standIn.api }, {}, () => {});
    const { child, said, exitCode } = start(standIn, { DISCORD_TOKEN: token });
    await expect.poll(said, { timeout: 15_000 }).toContain("On Discord as Ibid");
    expect(quotationsIn(await standIn.slash("ask", { question: "trade" }))).not.toEqual([]);
    child.kill(signal);
    expect(await exitCode).toBe(0);
    expect(said()).not.toContain(token);
  });

  test("with a refused token says so in one sentence, and ends with 78", async () => {
    const standIn = await standInFor({}, { violations: expect.any(Array) });
    const { said, exitCode } = start(standIn, {
      DISCORD_TOKEN: "MTIzNDU2Nzg5.wrong-canary.0123456789abcdefghij",
    });
    expect(await exitCode).toBe(78);
    expect(said()).toMatch(/^Discord refuses the token: .*$/m);
    expect(said()).not.toContain("canary");
  });
});
