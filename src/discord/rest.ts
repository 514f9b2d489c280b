import { REST, type RESTOptions } from "discord.js";
import type { DiscordConfig } from "./config.ts";

/** Longest wait for one call: an interaction has to be answered within 3 seconds. */
const callTimeoutMs = 2_000;

/**
 * The library keeps some memory for each interaction whose answer is changed later, until it sweeps: by itself once an
 * hour.
 */
const sweepMs = 60_000;

/**
 * How every call to Discord is made. No blind repeats: the library repeats a failed call at once, four times, also
 * one that Discord has in truth taken. No limiter of our own making either: it counts answers that Discord does not.
 */
export const restOptions = (config: DiscordConfig): Partial<RESTOptions> => ({
  ...(config.api !== undefined && { api: config.api }),
  globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  retries: 0,
  timeout: callTimeoutMs,
  handlerSweepInterval: sweepMs,
});

/** Discord's REST interface alone, for the commands that run once and end. */
export const createRest = (config: DiscordConfig): REST =>
  new REST({ ...restOptions(config), timeout: 15_000, retries: 1 }).setToken(config.token);
