import { EventEmitter } from "node:events";
import { readdirSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import { queryObjects } from "node:v8";
import { type Look, question } from "./look.ts";

const megabyte = 1024 ** 2;

const descriptors = (): number => {
  try {
    return readdirSync("/proc/self/fd").length;
  } catch {
    return Number.NaN;
  }
};

async function look(): Promise<Look> {
  for (let turns = 0; turns < 3; turns++) {
    await turn();
    globalThis.gc?.();
  }
  const { rss, heapUsed, external } = process.memoryUsage();
  return {
    residentMb: rss / megabyte,
    heapMb: heapUsed / megabyte,
    externalMb: external / megabyte,
    descriptors: descriptors(),
    timers: process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length,
    listeners: process.eventNames().reduce((sum, name) => sum + process.listenerCount(name), 0),
    emitters: queryObjects(EventEmitter, { format: "count" }),
  };
}

// Loaded into the bot before the bot itself: it answers who started it, and changes nothing else.
process.on("message", async (message) => {
  if (message === question) process.send?.(await look());
});
process.channel?.unref();
// Where the one who measures is killed, nobody else would end the bot.
process.on("disconnect", () => process.exit());
