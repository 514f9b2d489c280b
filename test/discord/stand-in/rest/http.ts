import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "./call.ts";
import type { Refusal, Spoiling } from "./faults.ts";

const rateHeaders = {
  "x-ratelimit-limit": "50",
  "x-ratelimit-remaining": "49",
  "x-ratelimit-reset-after": "1",
  "x-ratelimit-bucket": "b",
};

/** A file that came with a body. */
export interface SentFile {
  readonly name: string;
  readonly content: string;
}

interface Body {
  readonly raw: unknown;
  readonly files: readonly SentFile[];
}

/** A body in parts: `payload_json`, and a file in each `files[n]`. */
async function readParts(content: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(content), { headers: { "content-type": type } }).formData();
  const payload = form.get("payload_json");
  const parts = [...form].flatMap(([key, part]) =>
    /^files\[\d+\]$/.test(key) && typeof part !== "string" ? [part] : [],
  );
  const files = await Promise.all(
    parts.map(async (part) => ({ name: part.name, content: await part.text() })),
  );
  return { raw: typeof payload === "string" ? JSON.parse(payload) : undefined, files };
}

export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const content = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  if (type.startsWith("multipart/form-data")) return readParts(content, type);
  return { raw: content.length === 0 ? undefined : JSON.parse(content.toString()), files: [] };
}

/** A reply without a body says nothing of JSON, or the library would try to read some. */
export function write(response: ServerResponse, { status, body }: Reply): void {
  const type = body === undefined ? {} : { "content-type": "application/json" };
  response.writeHead(status, { ...rateHeaders, ...type });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** What somebody attached, as Discord serves what it has no type for. */
export function writeFile(response: ServerResponse, content: string): void {
  response.writeHead(200, { "content-type": "application/octet-stream" }).end(content);
}

/** How a refusal says to wait: for the call, for all applications alike, or for all calls. */
function refuseForNow(response: ServerResponse, scope: "user" | "shared" | "global"): void {
  const isGlobal = scope === "global";
  response.writeHead(429, {
    ...rateHeaders,
    "content-type": "application/json",
    "retry-after": "1",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset-after": "0.3",
    "x-ratelimit-scope": scope,
    ...(isGlobal && { "x-ratelimit-global": "true" }),
  });
  response.end(
    JSON.stringify({ message: "You are being rate limited.", retry_after: 0.3, global: isGlobal }),
  );
}

/** Fails in the way that the fault says, with nothing done. */
export function fail(kind: Refusal, response: ServerResponse): void {
  switch (kind) {
    case "reset":
      response.destroy();
      return;
    case "silent":
      return;
    case "broken":
      write(response, { status: 500, body: { message: "Internal Server Error", code: 0 } });
      return;
    case "malformed":
      write(response, { status: 400, body: { message: "Invalid Form Body", code: 50035, errors: {} } });
      return;
    case "page":
      response.writeHead(502, { "content-type": "text/html" }).end("<html>Bad gateway</html>");
      return;
    case "banned":
      response.writeHead(429, { "content-type": "text/html", "retry-after": "1" }).end("error code: 1015");
      return;
    case "busy":
      refuseForNow(response, "user");
      return;
    default:
      refuseForNow(response, kind);
  }
}

const slowMs = 1_200;
const json = { "content-type": "application/json" };

/** Gives a receipt as the fault spoils it. */
export function spoil(kind: Spoiling, response: ServerResponse, reply: Reply): void {
  switch (kind) {
    case "lost":
      response.destroy();
      return;
    case "empty":
      response.writeHead(200, json).end();
      return;
    case "garbled":
      response.writeHead(200, json).end('{"id":"12');
      return;
    case "odd":
      response.writeHead(200, json).end("[]");
      return;
    case "stuck":
      response.writeHead(200, json).write('{"id":');
      return;
    case "slow":
      setTimeout(() => write(response, reply), slowMs);
  }
}
