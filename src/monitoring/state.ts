/** How the bot stands, as far as a monitor has to know. */
export interface BotState {
  /** Whether it is connected to Discord and hears what is asked. */
  readonly connected: boolean;
  /** Milliseconds since Discord was last known to be there; null before it ever was. */
  readonly heardAgoMs: number | null;
  /** Requests that are being answered. */
  readonly inFlight: number;
  /** Those of them that wait for their turn. */
  readonly waiting: number;
}

/** How the articles stand. */
export interface CorpusState {
  readonly articles: number;
  readonly sentences: number;
  /** Files that could not be read. */
  readonly problems: number;
  /** Servers with articles of their own. */
  readonly servers: number;
  /** When they were last looked at, in milliseconds since 1970. */
  readonly readAt: number;
  /** Whether the last look succeeded. */
  readonly readWell: boolean;
}

/** Asked when somebody looks; null before there is anything to tell. */
export interface Sources {
  bot: () => BotState | null;
  corpus: () => CorpusState | null;
}
