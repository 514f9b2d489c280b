import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { registerCommands } from "../../../src/discord/register.ts";
import { createApp } from "../../../src/library/opening.ts";
import type { StandIn } from "../../discord/stand-in/stand-in.ts";
import { memoryOf } from "./system.ts";

/** The token of the stand-in's bot. */
export const token = "MTIzNDU2Nzg5.bench.0123456789abcdefghij";

/** The built program on the stand-in, as its operator starts it. */
export interface BotProcess {
  readonly child: ChildProcess;
  readonly startedMs: number;
  /** Lines of its log. */
  readonly log: readonly string[];
  /** Peak of its memory in MB, where the system tells. */
  peakMegabytes(): Promise<number | null>;
  stop(): Promise<void>;
}

async function connected(child: ChildProcess, log: string[]): Promise<void> {
  const ended = once(child, "exit").then(() => {
    throw new Error(`the bot ended: ${log.join(" / ")}`);
  });
  const ready = new Promise<void>((resolve) => {
    child.stderr?.on("data", (chunk: Buffer) => {
      log.push(...String(chunk).split("\n").filter(Boolean));
      if (log.some((line) => line.startsWith("On Discord"))) resolve();
    });
  });
  await Promise.race([ready, ended]);
  ended.catch(() => {});
}

/** How the unit and the image have the C library give memory back: the bot is measured as it is hosted. */
const allocation = (): Record<string, string> => {
  const settings = readFileSync("docs/hosting/ibid.service", "utf8").matchAll(/\b(MALLOC_\w+)=(\d+)/g);
  return Object.fromEntries(Array.from(settings, ([, name = "", value = ""]) => [name, value]));
};

/** Starts the program with these flags of Node's. What it keeps lies beside its articles. */
const start = (flags: readonly string[], corpus: string, { api }: StandIn): ChildProcess =>
  spawn(process.execPath, [...flags, "dist/src/main.js", "discord"], {
    env: {
      ...allocation(),
      IBID_CORPUS: corpus,
      IBID_DATA: join(dirname(corpus), "data"),
      IBID_DISCORD_API: api,
      DISCORD_TOKEN: token,
    },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });

/** Starts the bot over a file of articles; settles when it is connected. */
export async function startBot(
  standIn: StandIn,
  corpus: string,
  flags: readonly string[] = [],
): Promise<BotProcess> {
  const { commands } = await createApp([]);
  await registerCommands(commands, { token, api: standIn.api }, {}, () => {});
  const began = performance.now();
  const child = start(flags, corpus, standIn);
  const log: string[] = [];
  await connected(child, log);
  return {
    child,
    startedMs: performance.now() - began,
    log,
    peakMegabytes: async () => (await memoryOf(child.pid ?? 0))?.peakMb ?? null,
    async stop() {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}
