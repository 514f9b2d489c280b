import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** Discord is spoken to over TLS. */
const PORT = 443;
const ESTABLISHED = "01";

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

/** Run as a program: exit code 0 where the container holds a connection to Discord, else 1. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const tables = ["/proc/net/tcp", "/proc/net/tcp6"].map(tableOf);
  process.exitCode = tables.some((table) => isConnected(table, PORT)) ? 0 : 1;
}
