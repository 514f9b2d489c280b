import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reply } from "./call.ts";
import type { FaultKind } from "./faults.ts";

const rateHeaders = {
  "x-ratelimit-limit": "50",
  "x-ratelimit-remaining": "49",
  "x-ratelimit-reset-after": "1",
  "x-ratelimit-bucket": "b",
};

export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString();
  return text === "" ? undefined : JSON.parse(text);
}

/** A reply without a body says nothing of JSON, or the library would try to read some. */
export function write(response: ServerResponse, { status, body }: Reply): void {
  const type = body === undefined ? {} : { "content-type": "application/json" };
  response.writeHead(status, { ...rateHeaders, ...type });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** Fails in the way that the fault says. */
export function fail(kind: Exclude<FaultKind, "lost">, response: ServerResponse): void {
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
    case "busy":
      response.writeHead(429, {
        ...rateHeaders,
        "content-type": "application/json",
        "retry-after": "1",
        "x-ratelimit-remaining": "0",
        "x-ratelimit-reset-after": "0.3",
        "x-ratelimit-scope": "user",
      });
      response.end(
        JSON.stringify({ message: "You are being rate limited.", retry_after: 0.3, global: false }),
      );
  }
}
