/** How much something matters to the one who runs the program; from the least on. */
export const LEVELS = ["debug", "info", "warn", "error"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What a log may hold beside a sentence. Never what people asked, and no ids of people but where a host has to know
 * them.
 */
export type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** What is known of an event beside its sentence. */
export interface Detail {
  /** `info` where it is not said otherwise. */
  readonly level?: Level;
  /** What kind of event it is, in words that stay the same: "request", "gateway". */
  readonly name?: string;
  readonly fields?: Fields;
}

/** Takes one sentence for the operator. It never throws. */
export type Log = (line: string, detail?: Detail) => void;
