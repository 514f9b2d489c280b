import { expect, test } from "vitest";
import { inBackground } from "../../src/calls/call.ts";

test("work in the background that fails is told in one line, without the words of the fault", async () => {
  const lines: string[] = [];
  const work = Promise.reject(new RangeError("what somebody wrote"));
  inBackground(work, (line) => lines.push(line));
  await work.catch(() => undefined);
  expect(lines).toEqual([expect.stringMatching(/^The articles could not be made ready \(RangeError/)]);
  expect(lines.join()).not.toContain("somebody");
});
