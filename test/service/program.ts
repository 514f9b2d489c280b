import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect } from "vitest";
import { registerCommands } from "../../src/discord/register.ts";
import { standInFor, starterApp, token } from "../discord/end-to-end/bot.ts";
import type { Ledger } from "../discord/stand-in/ledger.ts";
import type { StandIn } from "../discord/stand-in/stand-in.ts";

/** The built program, as its operator runs it. */
export interface Program {
  readonly child: ChildProcess;
  /** All that it has said. */
  readonly said: () => string;
  readonly exitCode: Promise<unknown>;
}

const running: ChildProcess[] = [];

/** Starts the bot; of our own environment it sees nothing. */
export function start(environment: NodeJS.ProcessEnv): Program {
  const child = spawn(process.execPath, ["dist/src/main.js", "discord"], {
    env: { IBID_CORPUS: "corpus", IBID_DATA: "off", ...environment },
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

/** A stand-in for Discord that knows the commands, and what the bot must be told to find it. */
export async function discord(
  expected: Partial<Ledger> = {},
): Promise<{ standIn: StandIn; environment: NodeJS.ProcessEnv }> {
  const standIn = await standInFor({}, expected);
  const { commands } = await starterApp;
  await registerCommands(commands, { token, api: standIn.api }, {}, () => {});
  return { standIn, environment: { DISCORD_TOKEN: token, IBID_DISCORD_API: standIn.api } };
}

/** Waits until a program says something. */
export const toSay = (program: Program, words: string): Promise<void> =>
  expect.poll(program.said, { timeout: 40_000 }).toContain(words);
