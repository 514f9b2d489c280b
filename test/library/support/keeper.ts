import { openLibrary } from "../../../src/library/opening.ts";

// A program that opens a library, brings it up to date and goes; tests end it at any moment.

const [folder = "", data = ""] = process.argv.slice(2);
const library = await openLibrary({ paths: [folder], data });
process.stdout.write(`${library.app.size.articles}\n`);
await library.close();
