/**
 * As many people write to the bot alone within an hour or so; of each further one the library would keep 0.7 KB for
 * good.
 */
const most = 2_000;

/** What of a channel tells whether it is between the bot and people alone. */
export interface SomeChannel {
  readonly id: string;
  isDMBased(): boolean;
}

/**
 * Has the library forget the channels of direct messages that were used longest ago: each comes again with its next
 * message.
 */
export class DirectChannels {
  readonly #used = new Set<string>();
  readonly #forget: (id: string) => unknown;

  constructor(forget: (id: string) => unknown) {
    this.#forget = forget;
  }

  /** Notes that somebody asks there. */
  use(channel: SomeChannel | null): void {
    if (channel === null || !channel.isDMBased()) return;
    // Set anew, so that a Set's order is that of the last use.
    this.#used.delete(channel.id);
    this.#used.add(channel.id);
    const [oldest] = this.#used;
    if (oldest === undefined || this.#used.size <= most) return;
    this.#used.delete(oldest);
    this.#forget(oldest);
  }
}
