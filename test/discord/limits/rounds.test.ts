import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Rounds, Row } from "../../../src/discord/limits/rounds.ts";

const twoDeep = () => new Rounds<number>(() => new Rounds(() => new Row()));

const takeAll = (lines: Rounds<number>): number[] => {
  const taken: number[] = [];
  for (let next = lines.shift(); next !== undefined; next = lines.shift()) taken.push(next);
  return taken;
};

test("lines give one each in turn, and so do the lines in them", () => {
  const lines = twoDeep();
  for (const [item, keys] of [
    [1, ["s", "a"]],
    [2, ["s", "a"]],
    [3, ["s", "b"]],
    [4, ["t", "c"]],
  ] as const)
    lines.push(item, keys);
  expect(takeAll(lines)).toEqual([1, 4, 3, 2]);
});

test("who comes anew is taken before those of a line that had a turn", () => {
  const lines = twoDeep();
  for (const item of [1, 2, 3]) lines.push(item, ["flooding", `user ${item}`]);
  expect(lines.shift()).toBe(1);
  lines.push(4, ["s", "a"]);
  lines.push(5, ["t", "b"]);
  expect(lines.before(["another", "c"])).toBe(2);
  expect(takeAll(lines)).toEqual([4, 5, 2, 3]);
});

test("who had a turn is taken in the end, however many come anew", () => {
  const lines = twoDeep();
  lines.push(-1, ["busy", "a"]);
  lines.push(-2, ["busy", "b"]);
  expect(lines.shift()).toBe(-1);
  const taken: (number | undefined)[] = [];
  for (let at = 0; at < 20; at++) {
    lines.push(at, [`new ${at}`, "c"]);
    lines.push(100 + at, [`newer ${at}`, "c"]);
    taken.push(lines.shift());
  }
  expect(taken.indexOf(-2)).toBe(8);
});

test("the last of the longest line is taken where one has to go", () => {
  const lines = twoDeep();
  lines.push(1, ["s", "a"]);
  lines.push(2, ["t", "b"]);
  lines.push(3, ["t", "b"]);
  lines.push(4, ["t", "c"]);
  expect([lines.pop(), lines.length]).toEqual([3, 3]);
  expect(takeAll(lines)).toEqual([1, 2, 4]);
  expect(lines.pop()).toBeUndefined();
});

const key = fc.constantFrom("a", "b", "c", "d");
const pushes = fc.array(fc.tuple(key, key), { maxLength: 60 });

test("each is taken once, those of one line in order, and none later than was foretold", () => {
  fc.assert(
    fc.property(pushes, fc.nat(60), (all, early) => {
      const lines = twoDeep();
      const before = Math.min(early, all.length - 1);
      const taken: number[] = [];
      let foretold = 0;
      all.forEach((keys, item) => {
        // Some are taken while others come.
        if (item < before && item % 3 === 2)
          taken.push(...[lines.shift()].filter((each) => each !== undefined));
        foretold = taken.length + lines.before(keys);
        lines.push(item, keys);
      });
      expect(lines.length).toBe(all.length - taken.length);
      const [last] = all.slice(-1);
      taken.push(...takeAll(lines));
      expect([...taken].sort((a, b) => a - b)).toEqual(all.map((_, item) => item));
      if (last !== undefined) expect(taken.indexOf(all.length - 1)).toBeLessThanOrEqual(foretold);
      for (const own of new Set(all.map((keys) => keys.join()))) {
        const ofLine = taken.filter((item) => all[item]?.join() === own);
        expect(ofLine).toEqual([...ofLine].sort((a, b) => a - b));
      }
    }),
  );
});

test("one that is taken out leaves the others as they are", () => {
  fc.assert(
    fc.property(pushes, fc.nat(), (all, pick) => {
      const lines = twoDeep();
      all.forEach((keys, item) => {
        lines.push(item, keys);
      });
      const out = all.length === 0 ? -1 : pick % all.length;
      lines.remove(out, all[out] ?? ["nobody", "nobody"]);
      expect(lines.length).toBe(Math.max(0, all.length - 1));
      expect(takeAll(lines).sort((a, b) => a - b)).toEqual(
        all.map((_, item) => item).filter((item) => item !== out),
      );
    }),
  );
});
