import type { IncomingMessage, ServerResponse } from "node:http";
import { ApiError, invalidForm } from "../api-error.ts";
import { type Json, jsonOf, textOf } from "../json.ts";
import { Recent } from "../recent.ts";
import { schemaFaults } from "../rules/schemas.ts";
import type { World } from "../world/world.ts";
import type { Call, Reply, Route } from "./call.ts";
import { type FaultKind, Faults, isSpoiling } from "./faults.ts";
import { fail, readBody, spoil, write, writeFile } from "./http.ts";

/** A call as it is remembered: never its token. */
export interface LoggedCall {
  readonly method: string;
  readonly route: string;
  readonly body: unknown;
}

/** A call that broke a rule. */
export interface Violation {
  readonly call: string;
  readonly code: number;
  readonly reasons: readonly string[];
}

type Sent = Pick<Call, "raw" | "files">;

interface Found {
  readonly route: Route;
  readonly params: Readonly<Record<string, string | undefined>>;
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:(\w+)/g, "(?<$1>[^/]+)")}$`);

/** Longer than any fault keeps the bot from calling. */
const heldMs = 6_000;

/** Paths whose token is in the address. */
const openPath = /^\/(?:interactions|webhooks)\//;

/** The REST interface: checks every body, remembers every call. */
export class Rest {
  readonly faults = new Faults();
  readonly calls: Recent<LoggedCall>;
  readonly violations: Violation[] = [];
  readonly #world: World;
  readonly #routes: readonly { readonly route: Route; readonly pattern: RegExp }[];

  constructor(world: World, routes: readonly Route[]) {
    this.#world = world;
    this.calls = new Recent(world.settings.remembers);
    this.#routes = routes.map((route) => ({ route, pattern: patternOf(route.path) }));
  }

  async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? "GET";
    const path = decodeURIComponent(
      new URL(request.url ?? "/", "http://x").pathname.replace(/^\/api(?:\/v\d+)?/, ""),
    );
    const attached = this.#world.files.get(request.url ?? "");
    if (attached !== undefined) return writeFile(response, attached);
    const { raw, files } = await readBody(request);
    const fault = this.faults.take(method, path);
    if (fault !== null) this.#excuse(fault, path, jsonOf(raw));
    if (fault !== null && !isSpoiling(fault)) return fail(fault, response);
    const reply = this.#answer(method, path, { raw, files }, request.headers.authorization);
    if (fault === null) write(response, reply);
    else spoil(fault, response, reply);
  }

  /** Notes with whom the fault meets that it was not the bot's. */
  #excuse(fault: FaultKind, path: string, body: Json): void {
    const [, token = ""] = /^\/(?:interactions|webhooks)\/\d+\/([^/]+)/.exec(path) ?? [];
    this.#world.interactions.get(token)?.excuses.add(fault);
    this.#world.letters.get(textOf(jsonOf(body["message_reference"])["message_id"]))?.excuses.add(fault);
    if (fault === "global" || fault === "banned") this.#world.holdUntil = performance.now() + heldMs;
    if (fault === "global" || fault === "banned" || path.startsWith("/gateway"))
      this.#world.hinderedUntil = performance.now() + heldMs;
    if (fault === "global" || fault === "banned") this.#world.excuseOpen("held");
  }

  #answer(method: string, path: string, sent: Sent, authorization: string | undefined): Reply {
    try {
      return this.#handle(this.#find(method, path), path, sent, authorization);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.violations.push({
        call: `${method} ${openPath.test(path) ? "(interaction)" : path}`,
        code: error.code,
        reasons: error.reasons,
      });
      const errors = { _errors: error.reasons.map((message) => ({ code: "INVALID", message })) };
      return { status: error.status, body: { code: error.code, message: error.message, errors } };
    }
  }

  #find(method: string, path: string): Found {
    for (const { route, pattern } of this.#routes) {
      const match = route.method === method ? pattern.exec(path) : null;
      if (match) return { route, params: match.groups ?? {} };
    }
    throw new ApiError(404, 0, "404: Not Found", [`${method} ${path}`]);
  }

  #handle(
    { route, params }: Found,
    path: string,
    { raw, files }: Sent,
    authorization: string | undefined,
  ): Reply {
    const body: Json = jsonOf(raw);
    this.calls.push({ method: route.method, route: route.path, body: raw });
    if (!openPath.test(path) && authorization !== `Bot ${this.#world.settings.token}`)
      throw new ApiError(401, 0, "401: Unauthorized");
    const isChecked = this.calls.count % this.#world.settings.checksEvery === 0;
    const schema = isChecked ? route.schema?.(body) : undefined;
    const faults = schema === undefined ? [] : schemaFaults(schema, body);
    if (faults.length > 0) throw invalidForm(faults);
    return route.handle(this.#world, { params, body, raw, files });
  }
}
