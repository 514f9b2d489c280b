import type * as z from "zod";
import type { Json } from "../json.ts";
import type { World } from "../world/world.ts";
import type { SentFile } from "./http.ts";

/** One request, taken apart. */
export interface Call {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly body: Json;
  /** The body as it came: some are lists. */
  readonly raw: unknown;
  /** What came with it. */
  readonly files: readonly SentFile[];
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

export type Handler = (world: World, call: Call) => Reply;

/** One operation of the REST interface. */
export interface Route {
  readonly method: string;
  /** With `:name` for a part that varies. */
  readonly path: string;
  readonly handle: Handler;
  /** Schema of the body, which may depend on the body. */
  readonly schema?: (body: Json) => z.core.$ZodType | undefined;
}
