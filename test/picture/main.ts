import { writeFileSync } from "node:fs";
import { styleFor } from "../../src/console/style.ts";
import { asText } from "../../src/console/text.ts";
import { createApp } from "../../src/library/opening.ts";
import { terminal } from "./svg.ts";

/** What the picture shows: real requests over the starter corpus, answered as they are now. */
const REQUESTS = [
  { line: "/who central bank governor", limit: 1 },
  { line: "how much trade was there with China?", limit: 2 },
  { line: "/quote hard-earned", limit: 1 },
  { line: "who won the chess championship?", limit: 1 },
];
const FILE = "docs/answer.svg";

const app = await createApp(["corpus"]);
const style = styleFor(true);
const shown: string[] = [];
for (const { line, limit } of REQUESTS) {
  const answer = asText(await app.answer(line, limit), style).trimEnd();
  shown.push(`${style.dim("ibid>")} ${style.bold(line)}`, answer, "");
}
writeFileSync(FILE, terminal(shown.join("\n").trimEnd(), "npm start"));
process.stdout.write(`${FILE} shows ${REQUESTS.length} answers.\n`);
