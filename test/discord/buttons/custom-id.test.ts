import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode, encode, roomFor } from "../../../src/discord/buttons/custom-id.ts";

const action = fc.stringMatching(/^[a-z]{1,20}$/);
const text = fc.string({ unit: "binary", maxLength: 100 });

describe("a button's custom id", () => {
  test("is read as it was written, and is never longer than Discord takes", () => {
    fc.assert(
      fc.property(action, text, (name, state) => {
        const id = encode({ action: name, state });
        if (id === null) return expect(state.length > roomFor(name)).toBe(true);
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decode(id)).toEqual({ action: name, state });
      }),
    );
  });

  test("of any text is read or refused, and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (id) => {
        const read = decode(id);
        if (read !== null) expect(encode(read)).toBe(id);
      }),
    );
    expect(decode(`1:why:${"x".repeat(200_000)}`)).toBeNull();
  });

  test("is not made of half a character", () => {
    expect(encode({ action: "why", state: "=\ud83d" })).toBeNull();
    expect(encode({ action: "why", state: "=\ud83d\ude00" })).not.toBeNull();
  });
});
