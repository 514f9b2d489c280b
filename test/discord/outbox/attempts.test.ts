import { DiscordAPIError, HTTPError } from "discord.js";
import { describe, expect, test } from "vitest";
import { Held, UnreadableReceipt } from "../../../src/discord/calls/held.ts";
import { answerMs, sendOnce, sendTwice } from "../../../src/discord/outbox/attempts.ts";

const broken = () => new HTTPError(502, "Bad Gateway", "POST", "https://discord.example/", { body: {} });
const refused = (code: number, status = 400) =>
  new DiscordAPIError({ code, message: "no" }, code, status, "POST", "https://discord.example/", {
    body: {},
  });

/** Sends that end as the list says, one after the other. */
function sends(...errors: readonly (Error | null)[]): { send: () => Promise<void>; count: () => number } {
  let count = 0;
  const send = async () => {
    const error = errors[count++];
    if (error) throw error;
  };
  return { send, count: () => count };
}

test("what arrives is sent once", async () => {
  const { send, count } = sends(null);
  await sendTwice(send, performance.now() + answerMs);
  expect(count()).toBe(1);
});

test("what Discord fails at is sent once more", async () => {
  const { send, count } = sends(broken(), null);
  await sendTwice(send, performance.now() + answerMs);
  expect(count()).toBe(2);
});

test("a second failure is a failure", async () => {
  const { send, count } = sends(broken(), broken());
  await expect(sendTwice(send, performance.now() + answerMs)).rejects.toThrow(HTTPError);
  expect(count()).toBe(2);
});

test("an answer that turns out to have arrived the first time is no failure", async () => {
  const { send } = sends(broken(), refused(40060));
  await expect(sendTwice(send, performance.now() + answerMs)).resolves.toBeUndefined();
});

test.each([
  ["a malformed message", refused(50035)],
  ["an interaction that has expired", refused(10062, 404)],
  ["a second answer at the first try", refused(40060)],
])("%s is not sent again", async (_, error) => {
  const { send, count } = sends(error, null);
  await expect(sendTwice(send, performance.now() + answerMs)).rejects.toBe(error);
  expect(count()).toBe(1);
});

test("nothing is sent again when it would come too late", async () => {
  const { send, count } = sends(broken(), null);
  await expect(sendTwice(send, performance.now() - 1)).rejects.toThrow(HTTPError);
  expect(count()).toBe(1);
});

test("where Discord says to wait, it is waited for and not counted as a failure", async () => {
  const { send, count } = sends(new Held(5), new Held(5), broken(), new Held(5), null);
  await sendTwice(send, performance.now() + answerMs);
  expect(count()).toBe(5);
});

test("nothing is waited for that would come too late", async () => {
  const { send, count } = sends(new Held(60_000), null);
  await expect(sendTwice(send, performance.now() + answerMs)).rejects.toThrow(Held);
  expect(count()).toBe(1);
});

test("a success whose receipt cannot be read is one", async () => {
  const { send, count } = sends(new UnreadableReceipt(true), new UnreadableReceipt(true));
  await sendTwice(send, performance.now() + answerMs);
  expect(count()).toBe(2);
});

test("a receipt that Discord did not write is none", async () => {
  const { send } = sends(broken(), new UnreadableReceipt(false));
  await expect(sendTwice(send, performance.now() + answerMs)).rejects.toThrow(UnreadableReceipt);
});

describe("what may not arrive twice", () => {
  test.each([
    ["broke off", Object.assign(new Error(), { code: "ECONNRESET" })],
    ["failed at Discord", broken()],
  ])("is not sent again where the first try %s", async (_, error) => {
    const { send, count } = sends(error, null);
    await expect(sendOnce(send, performance.now() + answerMs)).rejects.toBe(error);
    expect(count()).toBe(1);
  });

  test.each([
    ["nobody was reached", Object.assign(new Error(), { code: "ECONNREFUSED" })],
    ["Discord says to wait", new Held(5)],
  ])("is sent again where %s", async (_, error) => {
    const { send, count } = sends(error, null);
    await sendOnce(send, performance.now() + answerMs);
    expect(count()).toBe(2);
  });

  test("is not sent again where it arrived without a receipt", async () => {
    const { send, count } = sends(new UnreadableReceipt(true));
    await sendOnce(send, performance.now() + answerMs);
    expect(count()).toBe(1);
  });
});
