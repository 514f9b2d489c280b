import fc from "fast-check";
import { expect, test } from "vitest";
import { isPublic } from "../../src/fetching/public-address.ts";

/** A number of so many bits begins with these. */
type Prefix = readonly [bits: bigint, length: number];

const parts4 = (text: string): bigint => text.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n);

/** The same blocks again, written as first address and length, and compared bit by bit. */
const RESERVED4: readonly Prefix[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
].map(([first, length]) => [parts4(String(first)), Number(length)] as const);

const RESERVED6: readonly Prefix[] = [
  [0x2001n << 112n, 23],
  [0x20010db8n << 96n, 32],
  [0x2002n << 112n, 16],
  [0x2620004f8000n << 80n, 48],
  [0x3ffen << 112n, 16],
  [0x3fffn << 112n, 20],
];

const begins = (address: bigint, [bits, length]: Prefix, width: number): boolean =>
  (address ^ bits) >> BigInt(width - length) === 0n;

const public4 = (address: bigint): boolean => !RESERVED4.some((each) => begins(address, each, 32));
const public6 = (address: bigint): boolean =>
  address >> 125n === 0b001n && !RESERVED6.some((each) => begins(address, each, 128));

const text4 = (address: bigint): string =>
  [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join(".");
const text6 = (address: bigint): string =>
  [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n]
    .map((shift) => ((address >> shift) & 0xffffn).toString(16))
    .join(":");

/** Any address, and those at the edges of the blocks. */
function addresses(prefixes: readonly Prefix[], width: number): fc.Arbitrary<bigint> {
  const most = (1n << BigInt(width)) - 1n;
  const edges = prefixes.flatMap(([bits, length]) => {
    const size = 1n << BigInt(width - length);
    return [bits - 1n, bits, bits + size - 1n, bits + size].filter((each) => each >= 0n && each <= most);
  });
  const within = fc
    .tuple(fc.constantFrom(...prefixes), fc.bigInt({ min: 0n, max: most }))
    .map(([[bits, length], any]) => bits | (any & ((1n << BigInt(width - length)) - 1n)));
  return fc.oneof(fc.bigInt({ min: 0n, max: most }), fc.constantFrom(...edges), within);
}

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
