import { DiscordAPIError, HTTPError } from "discord.js";
import { expect, test } from "vitest";
import { sendTwice } from "../../../src/discord/outbox/attempts.ts";

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
  await sendTwice(send, performance.now());
  expect(count()).toBe(1);
});

test("what Discord fails at is sent once more", async () => {
  const { send, count } = sends(broken(), null);
  await sendTwice(send, performance.now());
  expect(count()).toBe(2);
});

test("a second failure is a failure", async () => {
  const { send, count } = sends(broken(), broken());
  await expect(sendTwice(send, performance.now())).rejects.toThrow(HTTPError);
  expect(count()).toBe(2);
});

test("an answer that turns out to have arrived the first time is no failure", async () => {
  const { send } = sends(broken(), refused(40060));
  await expect(sendTwice(send, performance.now())).resolves.toBeUndefined();
});

test.each([
  ["a malformed message", refused(50035)],
  ["an interaction that has expired", refused(10062, 404)],
  ["a second answer at the first try", refused(40060)],
])("%s is not sent again", async (_, error) => {
  const { send, count } = sends(error, null);
  await expect(sendTwice(send, performance.now())).rejects.toBe(error);
  expect(count()).toBe(1);
});

test("nothing is sent again when it would come too late", async () => {
  const { send, count } = sends(broken(), null);
  await expect(sendTwice(send, performance.now() - 2_900)).rejects.toThrow(HTTPError);
  expect(count()).toBe(1);
});
