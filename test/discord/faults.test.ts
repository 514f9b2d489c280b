import { inspect } from "node:util";
import { DiscordAPIError } from "discord.js";
import { describe, expect, test } from "vitest";
import { describeFault, faultOfClosing, isTransient } from "../../src/discord/faults.ts";

const secret = "aW50ZXJhY3Rpb246secret";
const leaky = new DiscordAPIError(
  { code: 50035, message: `Invalid ${secret}` },
  50035,
  400,
  "POST",
  `https://discord.com/api/v10/interactions/1/${secret}/callback`,
  { body: { content: secret } },
);

test("the library's own errors carry the token and what was written", () => {
  expect(inspect(leaky)).toContain(secret);
});

describe("a fault as it is logged", () => {
  test.each([
    ["of Discord", leaky],
    ["of ours", new TypeError(`cannot read ${secret}`)],
    ["of the network", Object.assign(new Error(secret), { code: "ECONNRESET" })],
    ["that is no error", secret],
  ])("%s says nothing of what it carries", (_, error) => {
    expect(describeFault(error)).not.toContain(secret);
  });

  test("names Discord's code and the status", () => {
    expect(describeFault(leaky)).toBe("DiscordAPIError[50035] POST with status 400");
  });

  test("names the place of a bug", () => {
    expect(describeFault(new TypeError("no"))).toMatch(/^TypeError faults\.test\.ts:\d+$/);
  });
});

test.each([4004, 4010, 4011, 4012, 4013, 4014])(
  "the connection closed with %i is for the operator",
  (code) => {
    expect(faultOfClosing(code)).toMatchObject({ name: "SettingsFault", exitCode: 78 });
  },
);

test.each([1000, 1001, 1006, 4000, 4001, 4007, 4008, 4009])(
  "the connection closed with %i is opened again",
  (code) => {
    expect(faultOfClosing(code)).toBeNull();
  },
);

test("a broken connection is worth another try, a refusal is not", () => {
  expect(isTransient(Object.assign(new Error(), { code: "ECONNRESET" }))).toBe(true);
  expect(isTransient(leaky)).toBe(false);
});
