import { writeFileSync } from "node:fs";
import { allWith, recordedAt, sites } from "./built.ts";
import { nameOf } from "./literals.ts";
import { hashOf, isKnown, isMeant, KNOWN, readKnown, verdictOn } from "./verdict.ts";

// Checks the regular expressions that are new, written or built, and writes down what was found. What may take longer
// than linear time is printed: it is to be changed, or to be put under "bounded" by hand with the reason why no long
// text reaches it.

const TIMEOUT_MS = 10_000;

const known = readKnown();
const all = allWith(await recordedAt(sites()));
const safe = new Set(all.map(hashOf).filter((hash) => known.safe.includes(hash)));
const undecided = new Set(all.map(nameOf).filter((name) => known.undecided.includes(name)));
for (const literal of all.filter((each) => !isKnown(each, known))) {
  const verdict = await verdictOn(literal, TIMEOUT_MS);
  if (verdict === "safe") safe.add(hashOf(literal));
  else if (verdict === "unknown") undecided.add(nameOf(literal));
  else console.log(`${literal.file}: ${nameOf(literal)} may take longer than linear time.`);
}
const isThere = ([bounded]: readonly [string, string]): boolean => all.some((each) => isMeant(each, bounded));
const bounded = Object.fromEntries(Object.entries(known.bounded).filter(isThere));
const written = { safe: [...safe].sort(), undecided: [...undecided].sort(), bounded };
writeFileSync(KNOWN, `${JSON.stringify(written, null, 2)}\n`);
console.log(
  `${safe.size} patterns are safe, ${undecided.size} undecided, ${Object.keys(bounded).length} bounded.`,
);
process.exit(0);
