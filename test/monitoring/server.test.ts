import { createServer } from "node:http";
import { connect } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { isReady } from "../../src/health-check.ts";
import { Monitor } from "../../src/monitoring/monitor.ts";
import { serveHealth } from "../../src/monitoring/server.ts";
import type { BotState, CorpusState } from "../../src/monitoring/state.ts";
import { tellHealth } from "../../src/service/health.ts";
import { metricsIn } from "./reading.ts";

const bot: BotState = { connected: true, heardAgoMs: 1_500, inFlight: 2, waiting: 1 };
const corpus: CorpusState = {
  articles: 14,
  sentences: 320,
  problems: 1,
  servers: 2,
  readAt: Date.now() - 60_000,
  readWell: true,
};

/** A monitor whose health and metrics are told on this machine. */
async function served(state: { bot?: BotState; corpus?: CorpusState } = { bot, corpus }) {
  const monitor = new Monitor("1.2.3");
  monitor.sources.bot = () => state.bot ?? null;
  monitor.sources.corpus = () => state.corpus ?? null;
  const { address, close } = await serveHealth({ host: "127.0.0.1", port: 0 }, monitor);
  onTestFinished(close);
  const origin = `http://127.0.0.1:${address.port}`;
  const page = async (path: string, init?: RequestInit) => {
    const response = await fetch(origin + path, init);
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      body: await response.text(),
    };
  };
  return { monitor, address, page };
}

describe("health", () => {
  test.each([
    ["reading articles", {}],
    ["connecting to Discord", { corpus }],
    ["no connection to Discord", { corpus, bot: { ...bot, connected: false } }],
  ])("is alive and not ready while it is %s", async (says, state) => {
    const { page, address } = await served(state);
    expect(await page("/healthz")).toMatchObject({ status: 200, body: `degraded: ${says}\n` });
    expect(await page("/readyz")).toMatchObject({ status: 503, body: `${says}\n` });
    expect(await isReady(address)).toBe(false);
  });

  test("is ready where questions are answered", async () => {
    const { page, address } = await served();
    expect(await page("/healthz")).toMatchObject({ status: 200, body: "ok\n" });
    expect(await page("/readyz")).toMatchObject({ status: 200, body: "ready\n" });
    expect(await isReady(address)).toBe(true);
  });

  test("of a bot that is not there is no readiness", async () => {
    expect(await isReady({ host: "127.0.0.1", port: 1 })).toBe(false);
  });

  test("that finds its port taken is told the host, and the bot goes on", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.on("listening", resolve));
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const log: string[] = [];
    const leave = await tellHealth({ host: "127.0.0.1", port }, new Monitor(""), (line) => log.push(line));
    await leave();
    expect(log).toEqual([expect.stringMatching(/\(EADDRINUSE\): set IBID_HEALTH to another port\.$/)]);
  });
});

describe("metrics", () => {
  test("are in the text format of Prometheus, each with its help and its type", async () => {
    const { page, monitor } = await served();
    monitor.requests.open("ask").close();
    const { status, type, body } = await page("/metrics");
    expect({ status, type }).toEqual({ status: 200, type: "text/plain; version=0.0.4; charset=utf-8" });
    const metrics = metricsIn(body);
    expect(metrics.get(`ibid_build_info{version="1.2.3",node="${process.versions.node}"}`)).toBe(1);
    expect(metrics.get("ibid_ready")).toBe(1);
    expect(metrics.get("ibid_gateway_connected")).toBe(1);
    expect(metrics.get("ibid_gateway_heard_seconds")).toBe(1.5);
    expect(metrics.get("ibid_requests_in_flight")).toBe(2);
    expect(metrics.get("ibid_requests_waiting")).toBe(1);
    expect(metrics.get("ibid_corpus_articles")).toBe(14);
    expect(metrics.get("ibid_corpus_sentences")).toBe(320);
    expect(metrics.get("ibid_corpus_age_seconds")).toBeGreaterThanOrEqual(60);
    expect(metrics.get("ibid_corpus_reload_success")).toBe(1);
    expect(metrics.get("process_resident_memory_bytes")).toBeGreaterThan(1e6);
    expect(metrics.get('ibid_event_loop_delay_seconds{quantile="0.99"}')).toBeGreaterThanOrEqual(0);
  });

  test("count requests by command and how they ended, with the time they took", async () => {
    const { page, monitor } = await served();
    for (const outcome of ["answered", "refused", "limited"] as const) {
      const request = monitor.requests.open("ask");
      request.ends(outcome);
      request.close();
    }
    monitor.requests.limited("user");
    monitor.requests.silenced("who", "server");
    const metrics = metricsIn((await page("/metrics")).body);
    for (const outcome of ["answered", "refused", "limited"])
      expect(metrics.get(`ibid_requests_total{command="ask",outcome="${outcome}"}`)).toBe(1);
    expect(metrics.get('ibid_limited_total{whose="user"}')).toBe(1);
    expect(metrics.get('ibid_requests_total{command="who",outcome="limited"}')).toBe(1);
    expect(metrics.get('ibid_limited_total{whose="server"}')).toBe(1);
    expect(metrics.get("ibid_request_seconds_count")).toBe(2);
    expect(metrics.get('ibid_request_seconds_bucket{le="+Inf"}')).toBe(2);
    expect(metrics.get('ibid_request_seconds_bucket{le="30"}')).toBe(2);
  });

  test("grow no further than 200 series, whatever is counted", async () => {
    const { page, monitor } = await served();
    for (let at = 0; at < 1_000; at++) monitor.requests.open(`"\\\n${at}`).close();
    const metrics = metricsIn((await page("/metrics")).body);
    const counted = [...metrics].filter(([name]) => name.startsWith("ibid_requests_total"));
    expect(counted.length).toBe(201);
    expect(counted.reduce((sum, [, count]) => sum + count, 0)).toBe(1_000);
  });
});

describe("whoever asks otherwise", () => {
  test.each([
    ["another page", "/", {}, 404],
    ["what every object has", "/constructor", {}, 404],
    ["another method", "/metrics", { method: "POST", body: "x" }, 405],
    ["with a query", "/readyz?verbose", {}, 200],
  ])("for %s gets a short answer", async (_, path, init, status) => {
    const { page } = await served();
    const answer = await page(path, init);
    expect(answer.status).toBe(status);
    expect(answer.body.length).toBeLessThan(20);
  });

  test.each([
    ["what is no HTTP", "hello\r\n\r\n"],
    ["64 KB of headers", `GET / HTTP/1.1\r\nhost: a\r\nx: ${"y".repeat(65_536)}\r\n\r\n`],
  ])("with %s is cut off, and the next one is answered", async (_, bytes) => {
    const { page, address } = await served();
    const socket = connect(address.port, address.host);
    socket.on("error", () => undefined);
    socket.write(bytes);
    await new Promise((resolve) => socket.on("close", resolve).resume());
    expect((await page("/readyz")).status).toBe(200);
  });
});
