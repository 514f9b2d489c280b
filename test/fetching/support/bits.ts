import fc from "fast-check";

/** A number of so many bits begins with these. */
export type Prefix = readonly [bits: bigint, length: number];

const parts4 = (text: string): bigint => text.split(".").reduce((sum, part) => sum * 256n + BigInt(part), 0n);

/** The same blocks again, written as first address and length, and compared bit by bit. */
export const RESERVED4: readonly Prefix[] = [
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

export const RESERVED6: readonly Prefix[] = [
  [0x2001n << 112n, 23],
  [0x20010db8n << 96n, 32],
  [0x2002n << 112n, 16],
  [0x2620004f8000n << 80n, 48],
  [0x3ffen << 112n, 16],
  [0x3fffn << 112n, 20],
];

const begins = (address: bigint, [bits, length]: Prefix, width: number): boolean =>
  (address ^ bits) >> BigInt(width - length) === 0n;

export const public4 = (address: bigint): boolean => !RESERVED4.some((each) => begins(address, each, 32));
export const public6 = (address: bigint): boolean =>
  address >> 125n === 0b001n && !RESERVED6.some((each) => begins(address, each, 128));

export const text4 = (address: bigint): string =>
  [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join(".");
export const text6 = (address: bigint): string =>
  [112n, 96n, 80n, 64n, 48n, 32n, 16n, 0n]
    .map((shift) => ((address >> shift) & 0xffffn).toString(16))
    .join(":");

/** Any address, and those at the edges of the blocks. */
export function addresses(prefixes: readonly Prefix[], width: number): fc.Arbitrary<bigint> {
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
