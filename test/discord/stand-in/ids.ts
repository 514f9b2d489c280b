import { randomBytes } from "node:crypto";

const discordEpoch = 1_420_070_400_000n;
let counter = 0n;

/** An id as Discord makes them: the time, and a number that never repeats. */
export const snowflake = (): string =>
  (((BigInt(Date.now()) - discordEpoch) << 22n) | (counter++ & 0x3f_ffffn)).toString();

export const interactionToken = (): string => `aW50ZXJhY3Rpb246${randomBytes(24).toString("base64url")}`;

export const sessionId = (): string => randomBytes(16).toString("hex");
