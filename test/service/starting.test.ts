import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Certificate, certificate, hasOpenssl } from "../support/certificates.ts";
import { folderWith } from "../support/folder.ts";
import { type Front, frontOf } from "./faults/front.ts";
import { discord, type Program, start, toSay } from "./program.ts";

vi.setConfig({ testTimeout: 60_000 });

const fronts: Front[] = [];
afterEach(() => {
  for (const front of fronts.splice(0)) front.close();
});

/** An address at which nobody is, for the bot to tell its health at. */
async function freeAddress(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has an address that is not a string.
  const { port } = server.address() as AddressInfo;
  server.close();
  return `127.0.0.1:${port}`;
}

const statusesAt = (address: string): Promise<number[]> =>
  Promise.all(["healthz", "readyz"].map(async (page) => (await fetch(`http://${address}/${page}`)).status));

/** A bot that cannot reach Discord, once it has said so; `loaded` is what goes wrong in its own process. */
async function outOfReach(environment: NodeJS.ProcessEnv, loaded?: "names" | "clock") {
  const health = await freeAddress();
  const options = loaded && { NODE_OPTIONS: `--import=./dist/test/service/faults/${loaded}.js` };
  const program = start({ ...environment, ...options, IBID_HEALTH: health });
  await toSay(program, "trying again in 1 s.");
  expect(await statusesAt(health)).toEqual([200, 503]);
  return { program, health };
}

/** Waits until it is connected by itself, and ends it. */
async function toRecover(program: Program, health: string): Promise<void> {
  await toSay(program, "On Discord as Ibid");
  expect(await statusesAt(health)).toEqual([200, 200]);
  expect(program.said()).not.toMatch(/\n\s+at |\bcanary\b/);
  program.child.kill("SIGTERM");
  expect(await program.exitCode).toBe(0);
}

describe("a bot that is started", () => {
  test("where no name can be resolved keeps trying, says so, and connects by itself", async () => {
    const { environment } = await discord();
    const api = environment["IBID_DISCORD_API"]?.replace("127.0.0.1", "discord.example");
    const { program, health } = await outOfReach({ ...environment, IBID_DISCORD_API: api }, "names");
    expect(program.said()).toMatch(
      /^Discord cannot be reached: its name cannot be resolved \(ENOTFOUND\)\. Check [^\n]*DNS; trying again in 1 s\.$/m,
    );
    program.child.kill("SIGUSR2");
    await toRecover(program, health);
  });
});

describe.skipIf(!hasOpenssl)("a bot that is started before a Discord", () => {
  /** What stands before Discord, and what tells the bot of it and of the certificates to trust. */
  async function behind(shows: Certificate | null, trusted: readonly Certificate[]) {
    const { environment } = await discord();
    const front = await frontOf(environment["IBID_DISCORD_API"] ?? "", shows);
    fronts.push(front);
    return {
      front,
      given: { ...environment, IBID_DISCORD_API: front.api, NODE_EXTRA_CA_CERTS: bundle(trusted) },
    };
  }

  test("of no known authority keeps trying, says so, and connects by itself", async () => {
    const good = certificate(2020, 2049);
    const { front, given } = await behind(certificate(2020, 2049), [good]);
    const { program, health } = await outOfReach(given);
    expect(program.said()).toMatch(/a certificate of no known authority \(DEPTH_ZERO_SELF_SIGNED_CERT\)\. /);
    front.shows = good;
    await toRecover(program, health);
  });

  test("whose certificate is not valid yet, as the clock stands in 1970, waits until it is set", async () => {
    const [early, good] = [certificate(2048, 2049), certificate(2020, 2049)];
    const { front, given } = await behind(early, [early, good]);
    const data = folderWith({});
    // As a power cut leaves it.
    writeFileSync(join(data, "lock"), "1\nbefore the power cut\n");
    const { program, health } = await outOfReach({ ...given, IBID_DATA: data }, "clock");
    expect(program.said()).toMatch(
      /by this machine's clock its certificate is not valid \(CERT_NOT_YET_VALID\)\. Check the clock, which says 1970-01-01T00:0\d UTC; /,
    );
    program.child.kill("SIGUSR2");
    front.shows = good;
    await toRecover(program, health);
  });

  test("that breaks each handshake off ends with 0 at once when it is told to", async () => {
    const { given } = await behind(null, []);
    const { program } = await outOfReach(given);
    expect(program.said()).toMatch(/the connection is cut off \(ECONNRESET\)\. /);
    program.child.kill("SIGTERM");
    expect(await program.exitCode).toBe(0);
    expect(program.said()).toMatch(/\nStopping before anything was answered\.\n$/);
  });
});

/** A file of the certificates to trust. */
const bundle = (trusted: readonly Certificate[]): string =>
  join(folderWith({ "trusted.pem": trusted.map(({ cert }) => cert).join("") }), "trusted.pem");
