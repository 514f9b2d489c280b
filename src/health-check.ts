import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { readSettings } from "./config.ts";
import { type HealthAddress, originOf } from "./monitoring/address.ts";

/** Discord is spoken to over TLS. */
const PORT = 443;
const ESTABLISHED = "01";
const PATIENCE_MS = 4_000;

/** A line of Linux's table of sockets: number, local and remote address and port in hex, state. */
const LINE = /^\s{0,8}\d{1,9}: [0-9A-F]{8,32}:[0-9A-F]{4} [0-9A-F]{8,32}:([0-9A-F]{4}) ([0-9A-F]{2}) /;

/** Whether one of the sockets in such a table is connected to a remote port. */
export const isConnected = (table: string, port: number): boolean =>
  table.split("\n").some((line) => {
    const [, remote = "", state] = LINE.exec(line) ?? [];
    return state === ESTABLISHED && Number.parseInt(remote, 16) === port;
  });

function tableOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** Where the bot listens on all addresses, it is asked on this machine's own. */
const reachable = ({ host, port }: HealthAddress): HealthAddress => ({
  host: host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host,
  port,
});

/** Whether the bot says that it is ready. */
export async function isReady(address: HealthAddress): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    return (await fetch(`${originOf(reachable(address))}/readyz`, { signal, redirect: "error" })).ok;
  } catch {
    return false;
  }
}

/** Asks the bot where it can be asked; else whether this container holds a connection to Discord. */
async function isWell(): Promise<boolean> {
  const { health } = readSettings().config;
  if (health !== undefined) return isReady(health);
  return ["/proc/net/tcp", "/proc/net/tcp6"].map(tableOf).some((table) => isConnected(table, PORT));
}

/** Run as a program: exit code 0 where the bot hears what is asked, else 1. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.exitCode = (await isWell()) ? 0 : 1;
