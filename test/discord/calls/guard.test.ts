import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { Breaker } from "../../../src/discord/calls/breaker.ts";
import { Guard } from "../../../src/discord/calls/guard.ts";
import { Held, UnreadableReceipt } from "../../../src/discord/calls/held.ts";
import { Holds } from "../../../src/discord/calls/holds.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A server that answers each call the same way; gives its address and how often it was called. */
async function serverThat(answer: (response: ServerResponse) => void) {
  let calls = 0;
  const server = createServer((_, response) => {
    calls++;
    answer(response);
  }).listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  // A server that listens on a port has an address that is not a string.
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, calls: () => calls };
}

const listening = `require("net").createServer().listen({ port: 0, host: "127.0.0.1", backlog: 1 }, function () { process.send(this.address().port); })`;

/** An address at which the system takes no connection, since the program there is stopped and its queue is full. */
async function addressOfNobody(): Promise<string> {
  const child = spawn(process.execPath, ["-e", listening], { stdio: ["ignore", "ignore", "ignore", "ipc"] });
  const [port]: number[] = await once(child, "message");
  child.kill("SIGSTOP");
  const waiting = Array.from({ length: 4 }, () =>
    connect(port ?? 0, "127.0.0.1").on("error", () => undefined),
  );
  onTestFinished(() => {
    for (const socket of waiting) socket.destroy();
    child.kill("SIGKILL");
  });
  await sleep(200);
  return `http://127.0.0.1:${port}`;
}

const post = { method: "POST", body: "{}", headers: { authorization: "Bot canary" } };
const json = { "content-type": "application/json" };

describe("a call", () => {
  test("whose answer begins and never ends is given up", async () => {
    const { address } = await serverThat((response) => response.writeHead(200, json).write('{"id":'));
    await expect(new Guard(() => {}).makeRequest(address, post)).rejects.toMatchObject({
      name: "TimeoutError",
    });
  });

  test("that nobody takes, on a machine that seems to be there, is given up as soon", async () => {
    const address = await addressOfNobody();
    const call = new Guard(() => {}).makeRequest(address, post);
    // Left alone, connecting is tried for ten seconds, and then fails by another name.
    await expect(call).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test.each([
    ["an empty answer", json, "", true],
    ["half an answer", json, '{"id":', true],
    ["an answer that is no object", json, '"sent"', true],
    ["a page of something on the way", { "content-type": "text/html" }, "<html>", false],
  ])("with %s is no success that can be read", async (_, headers, body, isTaken) => {
    const { address } = await serverThat((response) => response.writeHead(200, headers).end(body));
    const call = new Guard(() => {}).makeRequest(address, post);
    await expect(call).rejects.toThrow(UnreadableReceipt);
    await expect(call).rejects.toMatchObject({ isTaken });
  });

  test("without an answer's body is a success, whatever its type", async () => {
    const { address } = await serverThat((response) => response.writeHead(204, json).end());
    expect(await new Guard(() => {}).makeRequest(address, post)).toMatchObject({ status: 204 });
  });

  test("shows the library nothing of Discord's limits, which it would wait for on the wrong clock", async () => {
    const limits = { "x-ratelimit-remaining": "1", "x-ratelimit-reset-after": "60" };
    const { address } = await serverThat((response) =>
      response.writeHead(200, { ...json, ...limits }).end("{}"),
    );
    const { headers } = await new Guard(() => {}).makeRequest(address, post);
    expect([...headers].map(([name]) => name)).toEqual(["content-type"]);
  });

  test("that is refused for its token is told of, and one without a token is not", async () => {
    const { address } = await serverThat((response) => response.writeHead(401, json).end("{}"));
    let refused = 0;
    const guard = new Guard(
      () => {},
      () => refused++,
    );
    await guard.makeRequest(address, { ...post, headers: {} });
    expect(refused).toBe(0);
    await guard.makeRequest(address, post);
    expect(refused).toBe(1);
  });
});

describe("where Discord says to wait", () => {
  const busy =
    (body: object, headers = {}) =>
    (response: ServerResponse) =>
      void response.writeHead(429, { ...json, ...headers }).end(JSON.stringify(body));

  test("the same call waits as long, and others do not", async () => {
    const { address, calls } = await serverThat(busy({ retry_after: 30, global: false }));
    const guard = new Guard(() => {});
    await expect(guard.makeRequest(`${address}/a`, post)).rejects.toMatchObject({ waitMs: 30_000 });
    await expect(guard.makeRequest(`${address}/a`, post)).rejects.toThrow(Held);
    expect(calls()).toBe(1);
    await expect(guard.makeRequest(`${address}/b`, post)).rejects.toThrow(Held);
    expect(calls()).toBe(2);
  });

  test.each([
    ["to all", busy({ retry_after: 30, global: true })],
    [
      "with a page, from before Discord",
      (response: ServerResponse) =>
        void response.writeHead(429, { "content-type": "text/html" }).end("error code: 1015"),
    ],
  ])("%s, no call is made", async (_, answer) => {
    const { address, calls } = await serverThat(answer);
    const guard = new Guard(() => {});
    await expect(guard.makeRequest(`${address}/a`, post)).rejects.toThrow(Held);
    await expect(guard.makeRequest(`${address}/b`, post)).rejects.toThrow(Held);
    expect(calls()).toBe(1);
  });

  test("a limit that is used up is kept before Discord refuses", async () => {
    const { address, calls } = await serverThat((response) => {
      response
        .writeHead(200, { ...json, "x-ratelimit-remaining": "0", "x-ratelimit-reset-after": "30" })
        .end("{}");
    });
    const guard = new Guard(() => {});
    await guard.makeRequest(address, post);
    await expect(guard.makeRequest(address, post)).rejects.toThrow(Held);
    expect(calls()).toBe(1);
  });

  test("a thousand refusals end all calls, and say so once", async () => {
    const { address, calls } = await serverThat((response) => response.writeHead(403, json).end("{}"));
    const log: string[] = [];
    const guard = new Guard((line) => log.push(line));
    for (let call = 0; call < 1_000; call++) await guard.makeRequest(address, post);
    await expect(guard.makeRequest(address, post)).rejects.toThrow(Held);
    expect(calls()).toBe(1_000);
    expect(log).toEqual([expect.stringMatching(/^Discord refused a thousand calls: /)]);
  });
});

test("refusals of another ten minutes are not counted", () => {
  let now = 0;
  const breaker = new Breaker(() => now);
  for (let count = 0; count < 5_000; count++) {
    expect(breaker.count()).toBe(0);
    now += 1_000;
  }
});

test("calls that need not wait any more are forgotten, and of too many the oldest", () => {
  let now = 0;
  const holds = new Holds(() => now);
  for (let call = 0; call < 5_000; call++) holds.hold(`POST /${call}`, 60_000);
  expect(holds.leftMs("POST /4999")).toBe(60_000);
  expect(holds.leftMs("POST /0")).toBe(0);
  now = 60_000;
  expect(holds.leftMs("POST /4999")).toBe(0);
});
