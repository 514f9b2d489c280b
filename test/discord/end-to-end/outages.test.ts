import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { startDiscord } from "../../../src/discord/start.ts";
import { folderWith } from "../../support/folder.ts";
import { onlyOver } from "../../support/library.ts";
import { botFor, standInFor, starterApp, token } from "./bot.ts";
import { quotationsIn } from "./reading.ts";

vi.setConfig({ testTimeout: 60_000 });

const question = { question: "trade" };
const linesWith = (log: readonly string[], words: string): readonly string[] =>
  log.filter((line) => line.includes(words));

test("ten seconds without Discord are told in a few lines, and then it is connected and answers", async () => {
  // The watch over the connection loses patience in the middle, as it does after 103 s of a longer one.
  const { standIn, log } = await botFor({ patienceMs: 3_000, apartMs: 500, settings: { apartMs: 100 } });
  await standIn.do("leave", undefined);
  await sleep(10_000);
  await standIn.do("comeBack", undefined);
  await expect.poll(() => log.join("\n"), { timeout: 20_000 }).toMatch(/again, after \d+ seconds\./);
  expect(quotationsIn(await standIn.slash("ask", question))).not.toEqual([]);
  expect((await standIn.ledger()).identifies).toBe(2);
  expect(linesWith(log, "Nothing is heard from Discord any more")).toHaveLength(1);
  const tries = linesWith(log, "Discord cannot be reached: the connection is cut off (ECONNRESET).");
  expect(tries.map((line) => / (\d+ s)\.$/.exec(line)?.[1])).toEqual(
    ["1 s", "2 s", "4 s", "8 s"].slice(0, tries.length),
  );
});

test.each([
  ["shut", "its gateway lets nobody in (ClosedGateway). Check discordstatus.com; trying"],
  ["closing", "its gateway lets nobody in (ClosedGateway). Check discordstatus.com; trying"],
  ["failing", "its gateway answers with status 503. Trying"],
] as const)(
  "a gateway that is %s while all else answers is told, and tried with pauses",
  async (door, why) => {
    const standIn = await standInFor();
    const log: string[] = [];
    await standIn.do("setDoor", door);
    const starting = startDiscord(onlyOver(await starterApp), { token, api: standIn.api }, (line) =>
      log.push(line),
    );
    await expect.poll(() => log.join("\n"), { timeout: 10_000 }).toContain("again in 2 s.");
    expect(linesWith(log, `Discord cannot be reached: ${why}`)).toHaveLength(2);
    await standIn.do("setDoor", "open");
    const bot = await starting;
    expect((await standIn.ledger()).identifies).toBe(1);
    await bot.stop();
  },
);

test("where a session is begun and refused, the next is begun no sooner than in a crash loop", async () => {
  const standIn = await standInFor({ apartMs: 60_000 }, { violations: expect.any(Array) });
  const first = await startDiscord(onlyOver(await starterApp), { token, api: standIn.api }, () => {});
  await first.stop();
  const log: string[] = [];
  const data = folderWith({ "connections.json": JSON.stringify({ tries: 6, at: 0 }) });
  const config = { token, api: standIn.api, data, apartMs: 500 };
  const starting = startDiscord(onlyOver(await starterApp), config, (line) => log.push(line));
  await expect.poll(() => log.join("\n"), { timeout: 10_000 }).toMatch(/^Connecting to Discord in [34] s\.$/);
  const toldAt = performance.now();
  await standIn.do("change", { apartMs: 0 });
  const bot = await starting;
  expect(performance.now() - toldAt).toBeGreaterThan(1_500);
  await bot.stop();
});

test("an address to resume at that no name leads to is told once, however often it is tried", async () => {
  const settings = { resumeUrl: "ws://discord.invalid/gateway", apartMs: 100 };
  const { standIn, log } = await botFor({ patienceMs: 2_500, apartMs: 500, settings });
  await standIn.do("closeSocket", 4000);
  await expect.poll(() => log.join("\n"), { timeout: 20_000 }).toMatch(/again, after \d+ seconds?\./);
  expect(linesWith(log, "The connection failed: its name cannot be resolved").length).toBeLessThan(2);
  expect(quotationsIn(await standIn.slash("ask", question))).not.toEqual([]);
});

test("a connection that is left while it is being opened may fail later, and nobody is hurt", async () => {
  const { standIn, log } = await botFor({ patienceMs: 2_000, apartMs: 500, settings: { apartMs: 100 } });
  await standIn.do("setDoor", "stuck");
  await standIn.do("closeSocket", 4000);
  await expect.poll(() => log.join("\n"), { timeout: 10_000 }).toContain("Nothing is heard");
  // Whoever stands before the gateway is sent away, and a fault that nobody listens for ends the process.
  await standIn.do("leave", undefined);
  await sleep(500);
  await standIn.do("setDoor", "open");
  await standIn.do("comeBack", undefined);
  await expect.poll(() => log.join("\n"), { timeout: 20_000 }).toMatch(/again, after \d+ seconds?\./);
  expect(quotationsIn(await standIn.slash("ask", question))).not.toEqual([]);
});
