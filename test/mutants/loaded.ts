import { loadExports } from "../../src/answering/exporting/loading.ts";
import { createApp } from "../../src/library/opening.ts";

// What is found by reading a folder is loaded before the first test, as all other modules are: else the test that
// happens to load it would seem to cover what is worked out then.
await Promise.all([createApp([]), loadExports()]);
