import { describe, expect, test } from "vitest";
import { originOf, readHealthAddress } from "../../src/monitoring/address.ts";

describe("the address for health and metrics", () => {
  test.each([
    ["127.0.0.1:9464", "http://127.0.0.1:9464"],
    ["127.1.2.3:1", "http://127.1.2.3:1"],
    ["localhost:65535", "http://127.0.0.1:65535"],
    ["[::1]:9464", "http://[::1]:9464"],
    ["public:0.0.0.0:9464", "http://0.0.0.0:9464"],
    ["public:[::]:9464", "http://[::]:9464"],
  ])("%s is taken", (text, origin) => {
    const address = readHealthAddress(text);
    expect(typeof address === "string" ? address : originOf(address)).toBe(origin);
  });

  test.each([
    "0.0.0.0:9464",
    "192.168.1.4:9464",
    "[::]:9464",
    "[2001:db8::1]:9464",
    "[::ffff:127.0.0.1]:9464",
  ])("%s, which others can reach, has to be asked for", (text) =>
    expect(readHealthAddress(text)).toContain("public:"),
  );

  test.each([
    "",
    "on",
    "9464",
    "127.0.0.1",
    "127.0.0.1:0",
    "127.0.0.1:65536",
    "example.org:80",
    "public:",
    "127.1:80",
  ])("%j is none", (text) => expect(readHealthAddress(text)).toContain("127.0.0.1:9464"));
});
