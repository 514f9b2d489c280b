import { defineConfig } from "vitest/config";

export default defineConfig({
  // One for each of the two cores that the tests are sized for: many wait for programs of their own.
  test: { globalSetup: "./test/build.ts", testTimeout: 20_000, maxWorkers: 2 },
});
