import { rmSync } from "node:fs";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { Judge } from "./judging.ts";
import type { Told } from "./program.ts";
import { placeIn } from "./story.ts";

// Looks at what is there after disks went wrong, as the program is when it is started again, and tells what is amiss.

const [root = "", cited = ""] = process.argv.slice(2);
const judge = new Judge(placeIn(root), cited, (name) => join(root, name));
const faulty: unknown[] = [];
for (const told of (await json(process.stdin)) as readonly Told[]) {
  const faults = await judge.faultsOf(told);
  if (faults.length > 0) faulty.push({ ...told, faults });
  rmSync(told.data, { recursive: true, force: true });
}
process.stdout.write(JSON.stringify(faulty));
