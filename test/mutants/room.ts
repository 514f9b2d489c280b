import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import { keptThread } from "./kept-thread.ts";

/** A mutant that is found is done with, so the tests that take longest come last. */
class ShortestFirst extends BaseSequencer {
  override async sort(...files: Parameters<BaseSequencer["sort"]>): ReturnType<BaseSequencer["sort"]> {
    return (await super.sort(...files)).reverse();
  }
}

/** How the tests are run for the mutants of a room: those that are quick enough to be run for each. */
export const room = (...include: string[]): ViteUserConfig =>
  defineConfig({
    plugins: [keptThread],
    test: {
      include,
      setupFiles: ["test/mutants/setup.ts"],
      sequence: { sequencer: ShortestFirst },
      testTimeout: 20_000,
      maxWorkers: 1,
      isolate: false,
    },
  });
