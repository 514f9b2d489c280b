import { expect, test } from "vitest";
import { isConnected } from "../src/health-check.ts";

const HEAD =
  "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";
const line = (remote: string, state: string): string =>
  `   0: 0100007F:D431 ${remote} ${state} 00000000:00000000 00:00000000 00000000 65532        0 4711 1`;
const LINE6 =
  "   3: 0000000000000000FFFF0000020011AC:B1A2 0000000000000000FFFF000001020304:01BB 01 00000000:00000000 00:00000000";

test.each([
  ["an established connection", line("04030201:01BB", "01"), true],
  ["one over IPv6", LINE6, true],
  ["one that is being made", line("04030201:01BB", "02"), false],
  ["one that is closing", line("04030201:01BB", "08"), false],
  ["one to another port", line("04030201:0050", "01"), false],
  ["one from that port", line("04030201:01BC", "01").replace("D431", "01BB"), false],
  ["no connection", "", false],
])("%s counts as a connection to Discord or not", (_, text, connected) => {
  expect(isConnected(`${HEAD}\n${text}\n`, 443)).toBe(connected);
});

test("what is no table has no connection", () => {
  expect(isConnected("", 443)).toBe(false);
  expect(isConnected("0: A:01BB B:01BB 01 ".repeat(10_000), 443)).toBe(false);
});
