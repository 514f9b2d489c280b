import { setTimeout as sleep } from "node:timers/promises";
import { DefaultRestOptions, type RESTOptions, type ResponseLike } from "discord.js";
import type { Log } from "../config.ts";
import { Breaker } from "./breaker.ts";
import { Held, UnreadableReceipt } from "./held.ts";
import { Holds } from "./holds.ts";
import { isJson, jsonOf, type Reply, readReply } from "./reply.ts";
import { responseOf } from "./response.ts";

type MakeRequest = RESTOptions["makeRequest"];
type Init = Parameters<MakeRequest>[1];

/** Longest wait for one call, to the last byte: an interaction has to be answered within 3 seconds. */
const callMs = 2_000;
/** A call that has to wait longer is given back to who makes it. */
const patienceMs = 1_000;
/** Where it is not said how long to wait. */
const usualHoldMs = 5_000;

const refusals = new Set([401, 403, 429]);

const secondsIn = (value: unknown): number | undefined => {
  const seconds = typeof value === "string" && value !== "" ? Number(value) : value;
  return typeof seconds === "number" && seconds >= 0 ? seconds : undefined;
};

/** How long a 429 says to wait, in its body or in its head. */
function holdMs(reply: Reply): number {
  const json = jsonOf(reply) ?? {};
  const said = secondsIn("retry_after" in json ? json.retry_after : undefined);
  const seconds = said ?? secondsIn(reply.headers.get("retry-after"));
  return seconds === undefined ? usualHoldMs : Math.ceil(seconds * 1_000);
}

/** Whether a 429 is for all calls: Discord says so, or it comes as a page from the one that stands before Discord. */
function isForAll(reply: Reply): boolean {
  const json = jsonOf(reply);
  return json === undefined || ("global" in json && json.global === true);
}

/** Makes one call. The library for HTTP heeds a signal only once it is connected, and connects for ten seconds. */
async function replyInTime(url: string, init: Init): Promise<Reply> {
  const signal = AbortSignal.timeout(callMs);
  const late = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  const reply = DefaultRestOptions.makeRequest(url, { ...init, signal }).then(readReply);
  return Promise.race([reply, late]);
}

/**
 * Makes the library's calls: each ends within 2 seconds, none is made that Discord said to wait with, and after
 * a thousand refusals none at all. `refused` is called where Discord takes the token no longer.
 */
export class Guard {
  readonly #log: Log;
  readonly #refused: () => void;
  readonly #holds = new Holds();
  readonly #breaker = new Breaker();

  constructor(log: Log, refused: () => void = () => {}) {
    this.#log = log;
    this.#refused = refused;
  }

  readonly makeRequest: MakeRequest = async (url, init) => {
    const call = `${init.method} ${new URL(url).pathname}`;
    await this.#wait(call);
    const reply = await replyInTime(url, init);
    this.#heed(reply, call, init);
    return this.#pass(reply);
  };

  async #wait(call: string): Promise<void> {
    const leftMs = this.#holds.leftMs(call);
    if (leftMs > patienceMs) throw new Held(leftMs);
    if (leftMs > 0) await sleep(leftMs);
  }

  #heed(reply: Reply, call: string, { headers }: Init): void {
    const { status } = reply;
    if (status === 401 && new Headers(headers).has("authorization")) this.#refused();
    if (refusals.has(status) && reply.headers.get("x-ratelimit-scope") !== "shared") this.#count();
    if (status === 429) this.#hold(reply, call);
    if (reply.headers.get("x-ratelimit-remaining") === "0") {
      const seconds = secondsIn(reply.headers.get("x-ratelimit-reset-after"));
      if (seconds !== undefined) this.#holds.hold(call, seconds * 1_000);
    }
  }

  #hold(reply: Reply, call: string): never {
    const waitMs = holdMs(reply);
    if (isForAll(reply)) this.#holds.holdAll(waitMs);
    else this.#holds.hold(call, waitMs);
    throw new Held(waitMs);
  }

  #count(): void {
    const pauseMs = this.#breaker.count();
    if (pauseMs === 0) return;
    if (this.#holds.leftMs("") === 0)
      this.#log(
        `Discord refused a thousand calls: none is made for ${Math.ceil(pauseMs / 60_000)} min, or it would shut this address out.`,
      );
    this.#holds.holdAll(pauseMs);
  }

  #pass(reply: Reply): ResponseLike {
    const { status, bytes } = reply;
    const json = jsonOf(reply);
    // A refusal may come without words of Discord's.
    if (status < 200 || status >= 300) return responseOf(status, json ?? {});
    if (status === 204 || (bytes.length === 0 && !isJson(reply))) return responseOf(204);
    if (json === undefined) throw new UnreadableReceipt(isJson(reply));
    return responseOf(status, json);
  }
}
