import { expositionOf, type Family, single } from "./exposition.ts";
import { ProcessMetrics } from "./process.ts";
import { Requests } from "./requests.ts";
import type { BotState, CorpusState, Sources } from "./state.ts";

/** What is told to whoever asks after the bot. */
export interface Health {
  readonly ready: boolean;
  /** `ready`, or why it is not. */
  readonly says: string;
}

const gatewayFamilies = ({ connected, heardAgoMs, inFlight, waiting }: BotState): readonly Family[] => [
  single(
    "ibid_gateway_connected",
    "1 where the bot is connected to Discord and hears what is asked.",
    Number(connected),
  ),
  single(
    "ibid_gateway_heard_seconds",
    "Time since Discord last acknowledged a heartbeat, as far as the watch over it has seen.",
    heardAgoMs === null ? Number.NaN : heardAgoMs / 1_000,
  ),
  single("ibid_requests_in_flight", "Requests that are being answered.", inFlight),
  single("ibid_requests_waiting", "Requests that wait for their turn.", waiting),
];

const corpusFamilies = (state: CorpusState): readonly Family[] => [
  single("ibid_corpus_articles", "Articles that all share.", state.articles),
  single("ibid_corpus_sentences", "Sentences of the articles that all share.", state.sentences),
  single("ibid_corpus_problems", "Files that could not be read.", state.problems),
  single("ibid_corpus_servers", "Servers with articles of their own.", state.servers),
  single(
    "ibid_corpus_age_seconds",
    "Time since the articles were last looked at.",
    (Date.now() - state.readAt) / 1_000,
  ),
  single(
    "ibid_corpus_reload_success",
    "1 where the last look at the articles succeeded.",
    Number(state.readWell),
  ),
];

/** All that can be told of a running bot: whether it is well, and in numbers how well. */
export class Monitor {
  readonly requests = new Requests();
  /** Set by those who know. */
  readonly sources: Sources = { bot: () => null, corpus: () => null };
  readonly #process = new ProcessMetrics();
  readonly #version: string;

  constructor(version: string) {
    this.#version = version;
  }

  /** Begins to measure what has to be measured all the time. */
  start(): void {
    this.#process.start();
  }

  stop(): void {
    this.#process.stop();
  }

  get health(): Health {
    if (this.sources.corpus() === null) return { ready: false, says: "reading articles" };
    const bot = this.sources.bot();
    if (bot === null) return { ready: false, says: "connecting to Discord" };
    return bot.connected
      ? { ready: true, says: "ready" }
      : { ready: false, says: "no connection to Discord" };
  }

  /** In the text format of Prometheus. */
  metrics(): string {
    const [bot, corpus] = [this.sources.bot(), this.sources.corpus()];
    const build = { version: this.#version, node: process.versions.node };
    return expositionOf([
      {
        name: "ibid_build_info",
        help: "The version that runs.",
        type: "gauge",
        samples: [{ labels: build, value: 1 }],
      },
      single("ibid_ready", "1 where questions are answered.", Number(this.health.ready)),
      ...this.requests.families,
      ...(bot ? gatewayFamilies(bot) : []),
      ...(corpus ? corpusFamilies(corpus) : []),
      ...this.#process.families(),
    ]);
  }
}
