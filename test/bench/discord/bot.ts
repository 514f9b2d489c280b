import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { registerCommands } from "../../../src/discord/register.ts";
import { createApp } from "../../../src/library/opening.ts";
import type { StandIn } from "../../discord/stand-in/stand-in.ts";

/** The token of the stand-in's bot. */
export const token = "MTIzNDU2Nzg5.bench.0123456789abcdefghij";

/** The built program on the stand-in, as its operator starts it. */
export interface BotProcess {
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

/** Starts the bot over a file of articles; settles when it is connected. */
export async function startBot(standIn: StandIn, corpus: string): Promise<BotProcess> {
  const { commands } = await createApp([]);
  await registerCommands(commands, { token, api: standIn.api }, {}, () => {});
  const began = performance.now();
  const child = spawn(process.execPath, ["dist/src/main.js", "discord"], {
    env: { IBID_CORPUS: corpus, IBID_DISCORD_API: standIn.api, DISCORD_TOKEN: token },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const log: string[] = [];
  await connected(child, log);
  return {
    startedMs: performance.now() - began,
    log,
    async peakMegabytes() {
      const status = await readFile(`/proc/${child.pid}/status`, "utf8").catch(() => "");
      const kilobytes = /^VmHWM:\s+(\d+)/m.exec(status)?.[1];
      return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1024);
    },
    async stop() {
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      await gone;
    },
  };
}
