import { expect, test } from "vitest";
import { failuresOf, type Run, tally } from "./runs.ts";

const run = (...failed: readonly string[]): Run => ({
  code: failed.length > 0 ? 1 : 0,
  numTotalTests: 3,
  testResults: [
    {
      name: "a.test.ts",
      status: failed.length > 0 ? "failed" : "passed",
      assertionResults: ["one", "two"].map((fullName) => ({
        fullName,
        status: failed.includes(fullName) ? "failed" : "passed",
      })),
    },
  ],
});
const broken: Run = {
  code: 1,
  numTotalTests: 0,
  testResults: [{ name: "b.test.ts", status: "failed", assertionResults: [] }],
};

test("failures are told by file and name, of a file that could not be run by the file", () => {
  expect(failuresOf(run())).toEqual([]);
  expect(failuresOf(run("two"))).toEqual(["a.test.ts: two"]);
  expect(failuresOf(broken)).toEqual(["b.test.ts"]);
});

test("a run that ends badly though no test failed counts as failed itself", () => {
  expect(failuresOf({ ...run(), code: 1 })).toEqual(["the run itself"]);
  expect(failuresOf({ ...run(), code: null })).toEqual(["the run itself"]);
});

test("what fails most often comes first", () => {
  expect(tally([run("one"), run(), run("one", "two"), broken])).toEqual([
    { test: "a.test.ts: one", times: 2 },
    { test: "a.test.ts: two", times: 1 },
    { test: "b.test.ts", times: 1 },
  ]);
});
