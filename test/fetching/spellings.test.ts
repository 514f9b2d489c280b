import fc from "fast-check";
import { expect, test } from "vitest";
import { fetchBytes } from "../../src/fetching/fetching.ts";
import { addresses, public4, RESERVED4, text4 } from "./support/bits.ts";

type Digits = (value: bigint) => string;

const DIGITS: readonly Digits[] = [
  (value) => value.toString(),
  (value) => `0x${value.toString(16)}`,
  (value) => `0X${value.toString(16).toUpperCase()}`,
  (value) => `0${value.toString(8)}`,
  (value) => `0x000${value.toString(16)}`,
];

const wide = (text: string): string =>
  text.replace(/[0-9a-z]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
const percent = (text: string): string =>
  text.replace(/[0-9a-z]/gi, (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16)}`);

const DRESSES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text}.`,
  wide,
  percent,
  (text) => text.replaceAll(".", "。"),
  (text) => [...text].join("\t"),
];

/** An address in so many parts, as old programs understand it: the last part is all that is left. */
function partsOf(address: bigint, count: number): bigint[] {
  const first = Array.from({ length: count - 1 }, (_, at) => (address >> BigInt(24 - 8 * at)) & 255n);
  return [...first, address & ((1n << BigInt(8 * (5 - count))) - 1n)];
}

const spelling = fc.record({
  address: addresses(RESERVED4, 32),
  count: fc.integer({ min: 1, max: 4 }),
  digits: fc.array(fc.constantFrom(...DIGITS), { minLength: 4, maxLength: 4 }),
  dress: fc.constantFrom(...DRESSES),
  scheme: fc.constantFrom("http://", "https://", "HTTP:", "https:\\\\", "http:///"),
  rest: fc.constantFrom("", "/", "/a?b#c", ":80/", ":443", ":8443/x"),
});

/** Whom a fetch of an address dials. */
async function dialledFor(url: string): Promise<readonly string[]> {
  const dialled: string[] = [];
  await fetchBytes(url, {
    resolve: async () => ["93.184.216.34"],
    dial: ({ address }) => {
      dialled.push(address);
      return Promise.reject(Object.assign(new Error("nobody"), { code: "ECONNREFUSED" }));
    },
  });
  return dialled;
}

test("an address is dialled as what it is in whatever spelling, and only if it is public", async () => {
  await fc.assert(
    fc.asyncProperty(spelling, async ({ address, count, digits, dress, scheme, rest }) => {
      const host = partsOf(address, count)
        .map((part, at) => digits[at]?.(part))
        .join(".");
      const dialled = await dialledFor(`${scheme}${dress(host)}${rest}`);
      expect(dialled).toEqual(public4(address) ? [text4(address)] : []);
    }),
    { numRuns: 5000 },
  );
});

test("whatever is typed, nobody is dialled but public addresses", async () => {
  const pieces = fc.constantFrom(
    ..."http https file : / // \\ @ # ? [ ] % . .. 0 1 7 10 127 255 0x7f 017 :: ffff fe80 localhost internal".split(
      " ",
    ),
    "example.org",
    "%00",
    "%2e",
    "。",
    "①",
    "ß",
    "\t",
    "\u00ad",
    "\u200b",
    ":443",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 12 }), fc.string(), async (parts, any) => {
      for (const typed of [parts.join(""), `http://${parts.join("")}`, any, `https://${any}`])
        for (const address of await dialledFor(typed)) {
          const numbers = address.split(".").map(Number);
          if (numbers.length !== 4) expect(address).toMatch(/^[23][0-9a-f]{3}:/);
          else expect(public4(numbers.reduce((sum, part) => sum * 256n + BigInt(part), 0n))).toBe(true);
        }
    }),
    { numRuns: 3000 },
  );
});
