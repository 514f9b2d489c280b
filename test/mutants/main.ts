import { Stryker } from "@stryker-mutator/core";

const ROOMS: Readonly<Record<string, string>> = {
  outbox: "src/discord/outbox/*.ts",
  text: "src/text/*.ts",
  search: "src/search/**/*.ts",
  answering: "src/answering/!(why).ts",
  parts: "src/answering/{*/**/*,why}.ts",
};

/** Changes a room's code in one place at a time, and tells which changes no test notices. */
async function look(name: string, mutate: string): Promise<void> {
  const stryker = new Stryker({
    mutate: [mutate],
    testRunner: "vitest",
    plugins: ["@stryker-mutator/vitest-runner"],
    vitest: { configFile: `test/mutants/rooms/${name}.ts`, related: false },
    coverageAnalysis: "perTest",
    // What is worked out while a module loads needs all modules loaded anew, which takes a hundred times as long.
    ignoreStatic: true,
    timeoutMS: 3_000,
    disableTypeChecks: false,
    tsconfigFile: "none",
    incremental: true,
    incrementalFile: `.stryker/${name}.json`,
    jsonReporter: { fileName: `.stryker/${name}-report.json` },
    tempDirName: ".stryker/sandbox",
    ignorePatterns: ["/docs", "/dist", "/.stryker", "/coverage"],
    reporters: ["clear-text", "json", "progress-append-only"],
    clearTextReporter: { logTests: false, reportTests: false, reportMutants: false, allowColor: false },
    thresholds: { high: 90, low: 85, break: 85 },
  });
  await stryker.runMutationTest();
}

const [, , name = "", files = ROOMS[name]] = process.argv;
if (files === undefined) throw new Error(`Name a room: ${Object.keys(ROOMS).join(", ")}.`);
await look(name, files);
