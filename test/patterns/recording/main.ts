import { recorded } from "./recorder.ts";

// Prints what regular expressions the program builds. The recorder comes first, so that nothing is built unseen; the
// files whose patterns are to be built are given as arguments, relative to the compiled program.

for (const file of process.argv.slice(2)) await import(new URL(`../../../${file}`, import.meta.url).href);
const { buildForArticles, buildForQuestions } = await import("./occasions.ts");
await buildForArticles();
await buildForQuestions();
process.stdout.write(JSON.stringify(recorded()), () => process.exit(0));
