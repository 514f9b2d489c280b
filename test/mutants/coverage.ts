import { defineConfig } from "vitest/config";

/** Which branches of the rooms no test takes. */
export default defineConfig({
  test: {
    include: [
      "test/{answering,commands,search,text}/**/*.test.ts",
      "test/console/{formats,text}.test.ts",
      "test/library/{changes,citations,editing,servers}.test.ts",
      "test/discord/{outbox,rendering}/*.test.ts",
    ],
    testTimeout: 60_000,
    maxWorkers: 2,
    coverage: {
      provider: "v8",
      include: ["src/{answering,search,text}/**/*.ts", "src/discord/{outbox,rendering}/*.ts"],
      reporter: ["text", "json-summary", "json"],
      reportsDirectory: "coverage",
      thresholds: { "src/{answering,search,text,discord/outbox,discord/rendering}/**": { branches: 100 } },
    },
  },
});
