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

/** The bot is measured as it is hosted: as the unit has the C library give memory back, with its flags of Node's. */
function hosting(): { readonly env: Record<string, string>; readonly flags: readonly string[] } {
  const unit = readFileSync("docs/hosting/ibid.service", "utf8");
  const settings = Array.from(unit.matchAll(/\b(MALLOC_\w+)=(\d+)/g), ([, name = "", value = ""]) => [
    name,
    value,
  ]);
  const [, flags = ""] = /^ExecStart=\S+ (.*) dist/m.exec(unit) ?? [];
  return { env: Object.fromEntries(settings), flags: flags.split(" ") };
}

/** Starts the program with these flags of Node's. What it keeps lies beside its articles. */
function start(flags: readonly string[], corpus: string, { api }: StandIn): ChildProcess {
  const hosted = hosting();
  return spawn(process.execPath, [...hosted.flags, ...flags, "dist/src/main.js", "discord"], {
    env: {
      ...hosted.env,
      IBID_CORPUS: corpus,
      IBID_DATA: join(dirname(corpus), "data"),
      IBID_DISCORD_API: api,
      DISCORD_TOKEN: token,
    },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
}

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
