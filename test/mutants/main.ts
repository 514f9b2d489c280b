import { Stryker } from "@stryker-mutator/core";

/** The code of each room, and how many of a hundred changes to it tests notice at least: that may rise, never fall. */
const ROOMS: Readonly<Record<string, { readonly files: string; readonly least: number }>> = {
  outbox: { files: "src/discord/outbox/*.ts", least: 90 },
  rendering: { files: "src/discord/rendering/*.ts", least: 96 },
  text: { files: "src/text/*.ts", least: 90 },
  search: { files: "src/search/**/*.ts", least: 96 },
  answering: { files: "src/answering/!(why).ts", least: 90 },
  parts: { files: "src/answering/{*/**/*,why}.ts", least: 90 },
};

/** Changes a room's code in one place at a time, and tells which changes no test notices. */
async function look(name: string, mutate: string[], least: number): Promise<void> {
  const stryker = new Stryker({
    mutate,
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
    thresholds: { high: 90, low: 85, break: least },
  });
  await stryker.runMutationTest();
}

const [, , name = "", ...files] = process.argv;
const room = ROOMS[name];
if (room === undefined) throw new Error(`Name a room: ${Object.keys(ROOMS).join(", ")}.`);
await look(name, files.length > 0 ? files : [room.files], files.length > 0 ? 0 : room.least);
