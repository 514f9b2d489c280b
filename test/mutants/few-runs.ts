import fc from "fast-check";

// The same few cases for each mutant.
fc.configureGlobal({ numRuns: 20, seed: 1 });
