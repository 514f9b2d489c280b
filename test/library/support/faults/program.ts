import { join } from "node:path";
import { arm, CODES, type Code, disarm, type Fault } from "./fault.ts";
import { changeAll, copyOf, type Place, placeIn, prepare } from "./story.ts";

// Changes all that is kept in a place while the disk goes wrong, and tells what became of it.

/** How it went while one call went wrong. */
export interface Told {
  readonly data: string;
  /** What went wrong, and whether it did from then on. */
  readonly how: string;
  readonly stays: boolean;
  /** The call that met the fault; empty where there were fewer. */
  readonly met: string;
  /** What became of each deed: what it gave, the disk's code, or all of a bug. */
  readonly outcomes: Readonly<Record<string, string>>;
  /** What was shown meanwhile. */
  readonly seen: readonly string[];
}

const print = (told: unknown): void => void process.stdout.write(`${JSON.stringify(told)}\n`);

const isEnd = (how: string): boolean => how === "killed" || how === "torn";
const isCode = (how: string): how is Code => Object.hasOwn(CODES, how);

/** The whole story over a copy of the place, while something goes wrong. */
async function under(fault: Fault, place: Place): Promise<Told> {
  const outcomes: Record<string, string> = {};
  arm(fault);
  const seen = await changeAll(place, (deed, outcome) => {
    outcomes[deed] = outcome;
    // Whoever is killed can tell nothing later.
    if (isEnd(fault.how)) print({ [deed]: outcome });
  });
  return { data: place.data, how: fault.how, stays: fault.stays, met: disarm(), outcomes, seen };
}

const [root = "", how = "", from = "1", step = "1", stays = ""] = process.argv.slice(2);
const place = placeIn(root);
const underAt = (at: number, what: Pick<Fault, "calls" | "how">): Promise<Told> =>
  under(
    { ...what, at, folder: root, stays: stays !== "" },
    copyOf(place, join(root, [how, stays, at].filter(Boolean).join("-"))),
  );

if (how === "prepared") print(await prepare(place));
else if (how === "killed")
  print(await underAt(Number(from), { how, calls: /^(create|write|sync|mkdir|rename|unlink|utimes)$/ }));
else if (how === "torn") print(await underAt(Number(from), { how, calls: /^(write|create)$/ }));
else if (how === "full" || isCode(how))
  for (let at = Number(from); ; at += Number(step)) {
    const told = await underAt(at, { how, calls: how === "full" ? /./ : CODES[how] });
    if (told.met === "") break;
    print(told);
  }
