import type { FetchOptions } from "../library/adding/sources.ts";
import type { LimitSettings } from "./limits/limits.ts";

/** What the Discord face needs to know; read from the environment by whoever starts it. */
export interface DiscordConfig {
  readonly token: string;
  /** Asked of Discord where it is not given. */
  readonly applicationId?: string | undefined;
  /** Base address of Discord's API, for tests and proxies. */
  readonly api?: string | undefined;
  /** Cards are Discord's newer components; some bridges and old apps show plain messages alone. */
  readonly style?: MessageStyle | undefined;
  /** How often may be asked; without it as often as anybody likes. */
  readonly limits?: LimitSettings | undefined;
  /** Whether it answers in servers where it is mentioned or replied to. */
  readonly mentions?: boolean | undefined;
  /** Whether direct messages see the articles of the servers that the asker is a member of. */
  readonly serverArticlesInDms?: boolean | undefined;
  /** Whether moderators may add articles by their address. */
  readonly addsUrls?: boolean | undefined;
  /** Where attachments are fetched from in place of Discord's own hosts, for tests. */
  readonly fetching?: FetchOptions | undefined;
  /** The folder in which is kept how often it connected; without it that is forgotten at the end. */
  readonly data?: string | undefined;
  /** How long nothing may be heard from Discord before it connects anew, in ms; for tests. */
  readonly patienceMs?: number | undefined;
  /** The least time between two connections that Discord counts, in ms; for tests. */
  readonly apartMs?: number | undefined;
}

export type MessageStyle = "cards" | "plain";

export type { Log } from "../logging/log.ts";
