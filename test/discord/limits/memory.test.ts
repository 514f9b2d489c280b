import { expect, test } from "vitest";
import { Limits } from "../../../src/discord/limits/limits.ts";
import { heapInUse } from "../../support/collect.ts";

const MILLION = 1_000_000;
const most = 20 * 2 ** 20;

test("a million users and servers who ask at once leave no more than 20 MB behind", () => {
  const rate = { requests: 10, seconds: 60 };
  const limits = new Limits({ user: rate, server: rate }, () => 0);
  const before = heapInUse();
  for (let at = 0; at < MILLION; at++) {
    const asker = { user: `${10n ** 17n + BigInt(at)}`, server: `${2n * 10n ** 17n + BigInt(at)}` };
    for (const manner of ["command", "message", "typing"] as const) {
      limits.admit(asker, manner);
      limits.mayTell(asker, manner, "server");
    }
  }
  expect(heapInUse() - before).toBeLessThan(most);
  // Limits that are asked afterwards are still there when the heap is looked at.
  expect(limits.admit({ user: "1", server: "2" }, "command")).toBeNull();
}, 60_000);
