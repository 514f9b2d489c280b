import {
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  HTTPError,
  RESTJSONErrorCodes,
} from "discord.js";
import { codeOf, describeError } from "../logging/describing.ts";
import { UnreadableReceipt } from "./calls/held.ts";

/**
 * Exit codes of the bot: a supervisor starts it again after a bug and where it lost Discord for good, but not after
 * a fault in its settings.
 */
export const ExitCode = { clean: 0, bug: 70, lost: 75, settings: 78 } as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** A fault that only the operator can mend; its message is one plain sentence. */
export class SettingsFault extends Error {
  override readonly name = "SettingsFault";
  readonly exitCode = ExitCode.settings;
}

export const missingToken = (): SettingsFault =>
  new SettingsFault(
    "DISCORD_TOKEN is not set: copy the token from the developer portal, page “Bot”, into .env.",
  );

export const refusedToken = (): SettingsFault =>
  new SettingsFault(
    "Discord refuses the token: copy a fresh one from the developer portal, page “Bot”, into DISCORD_TOKEN.",
  );

const closings: Readonly<Record<number, () => SettingsFault>> = {
  4004: refusedToken,
  4010: () => new SettingsFault("Discord refuses the shard number: run a single bot process."),
  4011: () => new SettingsFault("The bot is in too many servers for one process: it needs sharding."),
  4012: () => new SettingsFault("Discord no longer speaks this version of its gateway: update Ibid."),
  4013: () => new SettingsFault("Discord does not know an intent that Ibid asks for: update Ibid."),
  4014: () =>
    new SettingsFault(
      "Discord refuses an intent: open the developer portal, page “Bot”, and check that the application is not restricted.",
    ),
};

/** The fault behind a gateway's closing code, where it is one that no reconnecting can mend. */
export const faultOfClosing = (code: number): SettingsFault | null => closings[code]?.() ?? null;

export const isRefusedToken = (error: unknown): boolean =>
  (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) ||
  (error instanceof DiscordAPIError && error.status === 401 && error.code === 0);

/** Whether the message is gone. */
export const isUnknownMessage = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;

export const isTooLate = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction;

export const isAnsweredAlready = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

/** Whether Discord says that this is none of the application's business. */
export const isNoAccess = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.MissingAccess;

/**
 * Whether a server cannot be reached by the application: it is not in it, lacks the scope for commands, or there is
 * none.
 */
export const isUnknownServer = (error: unknown): boolean =>
  isNoAccess(error) || (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownGuild);

/** What is said of such a server, and what mends it. */
export const unknownServer = (id: string) => ({
  says: `Discord knows no server ${id} in which the bot may have commands.`,
  fix: "check the id (Developer Mode on, right click on the server, Copy Server ID), or add the bot with the install link that `doctor` prints.",
});

/** Whether Discord found fault with the message itself. */
export const isMalformed = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.status === 400 && !isAnsweredAlready(error);

/** Nobody was reached. */
const unsentCodes = new Set(["ECONNREFUSED", "EAI_AGAIN", "ENOTFOUND", "UND_ERR_CONNECT_TIMEOUT"]);
const transientCodes = new Set([...unsentCodes, "ECONNRESET", "EPIPE", "ETIMEDOUT"]);
const transientNames = new Set(["AbortError", "TimeoutError"]);

/** Whether another try may succeed: Discord's own failure, a broken connection, a call that hung. */
export function isTransient(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= 500;
  if (!(error instanceof Error)) return false;
  const code = codeOf(error);
  return (
    error instanceof UnreadableReceipt ||
    transientNames.has(error.name) ||
    (code !== undefined && (transientCodes.has(code) || code.startsWith("UND_ERR")))
  );
}

/** Whether a call cannot have arrived. */
export function isUnsent(error: unknown): boolean {
  const code = codeOf(error);
  return code !== undefined && unsentCodes.has(code);
}

/**
 * An error as it may be logged: its name, code and place. Never its message, address or body, which carry tokens and
 * what people wrote.
 */
export function describeFault(error: unknown): string {
  if (error instanceof SettingsFault) return error.message;
  if (error instanceof DiscordAPIError || error instanceof HTTPError)
    return `${error.name} ${error.method} with status ${error.status}`;
  return describeError(error);
}
