import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { botFor } from "./bot.ts";
import { quotationsIn } from "./reading.ts";

const question = { question: "trade" };

test("a connection on which nothing goes either way is left for another", async () => {
  const { standIn, log } = await botFor({
    settings: { heartbeatMs: 500, apartMs: 100 },
    patienceMs: 1_250,
    apartMs: 500,
  });
  await standIn.do("disturb", { kind: "frozen" });
  const connections = async () => {
    const { identifies, resumes } = await standIn.ledger();
    return identifies + resumes;
  };
  await expect.poll(connections, { timeout: 15_000 }).toBeGreaterThan(1);
  expect(quotationsIn(await standIn.slash("ask", question))).not.toEqual([]);
  expect(log.join("\n")).not.toContain("failed");
});

test("where no connection is ever heard on, the bot ends, to be started anew", async () => {
  // So long a beat is never due, and without one nothing shows that anybody is there.
  const { bot } = await botFor({
    settings: { heartbeatMs: 10_000_000, apartMs: 100 },
    patienceMs: 300,
    apartMs: 500,
  });
  expect(await bot.done).toEqual({ exitCode: 75, message: expect.stringContaining("stays silent") });
}, 30_000);

test("a connection that breaks before each first heartbeat is resumed time and again, and none is begun anew", async () => {
  const patienceMs = 3_000;
  const { standIn } = await botFor({ settings: { heartbeatMs: 10_000_000 }, patienceMs });
  const began = performance.now();
  for (let resumed = 1; performance.now() - began < 1.5 * patienceMs; resumed++) {
    await standIn.do("disturb", { kind: "drop" });
    await expect.poll(async () => (await standIn.ledger()).resumes, { timeout: 10_000 }).toBe(resumed);
  }
  expect((await standIn.ledger()).identifies).toBe(1);
}, 30_000);

test("a bot that is stopped while it connects anew stays stopped", async () => {
  const { standIn, bot } = await botFor();
  await standIn.do("disturb", { kind: "drop" });
  await sleep(100);
  await bot.stop();
  const before = await standIn.ledger();
  await sleep(1_500);
  const { identifies, resumes } = await standIn.ledger();
  expect({ identifies, resumes }).toEqual({ identifies: before.identifies, resumes: before.resumes });
});

test("a token that is changed while the bot runs ends it, with a sentence for the operator", async () => {
  const { standIn, bot } = await botFor({}, { violations: expect.any(Array) });
  await standIn.do("change", { token: "another" });
  await standIn.do("write", { content: "trade" });
  expect(await bot.done).toEqual({ exitCode: 78, message: expect.stringContaining("refuses the token") });
});
