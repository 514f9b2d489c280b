import { openLibrary } from "../../../src/library/opening.ts";

// A program of its own, so that nothing of an earlier start is in memory: opens a library and tells what that took.

const [file = "", data = "", prepares = ""] = process.argv.slice(2);
const began = performance.now();
const library = await openLibrary({ paths: [file], data });
const opened = performance.now();
await library.app.answer("/ask who opened the harbour?");
const answered = performance.now();
if (prepares !== "") await library.prepare();
console.log(
  JSON.stringify({
    imports: began,
    open: opened - began,
    first: answered - opened,
    prepare: performance.now() - answered,
    resident: process.memoryUsage().rss,
  }),
);
await library.close();
