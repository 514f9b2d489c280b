import fc from "fast-check";
import "./loaded.ts";

// The same few cases for each mutant.
fc.configureGlobal({ numRuns: 20, seed: 1 });
