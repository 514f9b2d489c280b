import fc from "fast-check";
import { expect, test } from "vitest";
import { isPublic } from "../../src/fetching/public-address.ts";
import {
  addresses,
  type Prefix,
  public4,
  public6,
  RESERVED4,
  RESERVED6,
  text4,
  text6,
} from "./support/bits.ts";

const RUNS = 20_000;

test("IPv4 addresses are told apart as by their bits", () => {
  fc.assert(
    fc.property(addresses(RESERVED4, 32), (address) => {
      expect(isPublic(text4(address))).toBe(public4(address));
    }),
    { numRuns: RUNS },
  );
});

test("IPv6 addresses are told apart as by their bits", () => {
  const global: Prefix = [0b001n << 125n, 3];
  fc.assert(
    fc.property(addresses([global, ...RESERVED6], 128), (address) => {
      expect(isPublic(text6(address))).toBe(public6(address));
    }),
    { numRuns: RUNS },
  );
});

test("an IPv4 address is not public in the clothes of IPv6", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 0xffffffffn }), (address) => {
      const hex = text6(address).split(":").slice(6).join(":");
      for (const prefix of ["::", "::ffff:", "::ffff:0:", "64:ff9b::", "64:ff9b:1::"]) {
        expect(isPublic(`${prefix}${text4(address)}`)).toBe(false);
        expect(isPublic(`${prefix}${hex}`)).toBe(false);
      }
      expect(isPublic(`2002:${hex}::1`)).toBe(false);
    }),
  );
});

test.each([
  "",
  "news.example.org",
  "127.1",
  "1.2.3",
  "fe80::1%eth0",
  "2606:4700::1%eth0",
  "8.8.8.8 ",
  "08.8.8.8",
])("%j is no public address", (text) => {
  expect(isPublic(text)).toBe(false);
});
