import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { HealthAddress } from "./address.ts";
import { CONTENT_TYPE } from "./exposition.ts";
import type { Monitor } from "./monitor.ts";

/** Whoever asks more slowly, or more at a time, than a monitor does is turned away. */
const LIMITS = {
  maxHeaderSize: 8_192,
  headersTimeout: 5_000,
  requestTimeout: 5_000,
  keepAliveTimeout: 5_000,
};
const MOST_CONNECTIONS = 16;

const PLAIN = "text/plain; charset=utf-8";

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const plain = (status: number, says: string): Page => ({ status, type: PLAIN, body: `${says}\n` });

const PAGES: Readonly<Record<string, (monitor: Monitor) => Page>> = {
  // Whoever answers is alive: another start would not bring Discord back.
  "/healthz": ({ health }) => plain(200, health.ready ? "ok" : `degraded: ${health.says}`),
  "/readyz": ({ health: { ready, says } }) => plain(ready ? 200 : 503, says),
  "/metrics": (monitor) => ({ status: 200, type: CONTENT_TYPE, body: monitor.metrics() }),
};

function pageFor(method: string | undefined, url: string | undefined, monitor: Monitor): Page {
  if (method !== "GET" && method !== "HEAD") return plain(405, "only GET");
  const path = url?.split("?", 1)[0] ?? "";
  return Object.hasOwn(PAGES, path)
    ? (PAGES[path]?.(monitor) ?? plain(404, "not here"))
    : plain(404, "not here");
}

function send(response: ServerResponse, { status, type, body }: Page, withBody: boolean): void {
  response.writeHead(status, {
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
  });
  response.end(withBody ? body : undefined);
}

/** A place where health and metrics are told. */
export interface HealthServer {
  readonly address: HealthAddress;
  close(): Promise<void>;
}

/** Tells health and metrics over HTTP. Rejects where the address cannot be had. It keeps no program running. */
export async function serveHealth({ host, port }: HealthAddress, monitor: Monitor): Promise<HealthServer> {
  const server: Server = createServer(LIMITS, ({ method, url }, response) =>
    send(response, pageFor(method, url, monitor), method !== "HEAD"),
  );
  server.maxConnections = MOST_CONNECTIONS;
  server.listen(port, host);
  await once(server, "listening");
  server.on("error", () => undefined);
  server.unref();
  monitor.start();
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return {
    address: { host, port: bound },
    close: async () => {
      monitor.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
