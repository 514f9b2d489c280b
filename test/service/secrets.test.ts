import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { token } from "../discord/end-to-end/bot.ts";
import type { StandIn } from "../discord/stand-in/stand-in.ts";
import { metricsIn } from "../monitoring/reading.ts";
import { folderWith } from "../support/folder.ts";
import { discord, start, toSay } from "./program.ts";

vi.setConfig({ testTimeout: 90_000 });

/** A word that nothing but a question holds. */
const asked = "quizzicalcanary";
const callback = { method: "POST", path: "/callback$" };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.on("listening", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

/** All that lies in a folder, names too. */
function bytesIn(folder: string): string {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return files.map((file) => `${file}\n${readFileSync(file, "latin1")}`).join("\n");
}

/** What a process shows to whoever may list processes. */
const shownBy = (pid: number | undefined): string =>
  process.platform === "linux"
    ? ["cmdline", "comm", "status"].map((name) => readFileSync(`/proc/${pid}/${name}`, "latin1")).join("\n")
    : "";

/** Asks in every way, well and wrongly, while Discord fails in every way; gives the interactions' tokens. */
async function session(standIn: StandIn): Promise<readonly string[]> {
  const tokens: string[] = [];
  const ask = async (question: string, waitMs: number) => {
    const interaction = await standIn.do("type", { name: "ask", options: { question } });
    tokens.push(interaction);
    await standIn.do("answer", { token: interaction, waitMs }).catch(() => undefined);
  };
  for (const kind of ["broken", "page", "malformed", "reset"] as const) {
    await standIn.do("addFaults", [{ ...callback, kind, times: 4 }]);
    await ask(`trade ${asked} ${kind}`, 1_500);
    await standIn.do("addFaults", []);
  }
  await standIn.say(`who is ${asked}?`).catch(() => undefined);
  const hostile = { id: "1", token: `${asked}-token`, type: 4, version: 1, data: { name: asked } };
  await standIn.do("dispatch", { event: "INTERACTION_CREATE", data: hostile });
  await standIn.do("closeSocket", 4000);
  return tokens;
}

describe("through a session with faults", () => {
  test("token, interactions' tokens and questions are in no line, no file, no metric and no list of processes", async () => {
    const { standIn, environment } = await discord({
      violations: expect.any(Array),
      unanswered: expect.any(Array),
      repeated: expect.any(Array),
    });
    const data = folderWith({});
    const origin = `http://127.0.0.1:${await freePort()}`;
    const program = start({
      ...environment,
      IBID_DATA: data,
      IBID_HEALTH: origin.slice("http://".length),
      IBID_LOG: "json",
      IBID_LOG_LEVEL: "debug",
    });
    await toSay(program, "On Discord as Ibid");
    const tokens = await session(standIn);
    const page = async (path: string) => (await fetch(origin + path)).text();
    const metrics = await page("/metrics");
    const told = [metrics, await page("/healthz"), await page("/readyz"), shownBy(program.child.pid)];
    const kept = bytesIn(data);
    program.child.kill("SIGTERM");
    expect(await program.exitCode).toBe(0);
    const shown = [program.said(), ...told, kept, bytesIn(data)].join("\n");
    expect(tokens.length).toBe(4);
    for (const secret of [token, ...token.split("."), asked, ...tokens]) expect(shown).not.toContain(secret);
    for (const line of program.said().trim().split("\n")) expect(JSON.parse(line)).toHaveProperty("level");
    const counted = [...metricsIn(metrics)].filter(([name]) => name.startsWith("ibid_requests_total{"));
    expect(counted.reduce((sum, [, count]) => sum + count, 0)).toBeGreaterThanOrEqual(4);
    expect(program.said()).toContain('"command":"ask"');
  }, 60_000);
});
