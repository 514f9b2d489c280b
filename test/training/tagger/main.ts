import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import table from "../../../src/languages/en/data/vectors.json" with { type: "json" };
import { readModel, type StoredModel } from "../../../src/languages/en/names/model.ts";
import { Tagger } from "../../../src/languages/en/names/tagger.ts";
import { ExampleMaker } from "./examples.ts";
import type { Example } from "./field.ts";
import { learn } from "./learning.ts";
import { middlesOf } from "./middles.ts";
import { withoutRare } from "./rare.ts";
import { examplesOf, foldOf, readSets } from "./reading.ts";
import { score } from "./scoring.ts";
import { labelled } from "./sentences.ts";
import { readRows, SETS } from "./sets.ts";
import { stored } from "./storing.ts";

/**
 * Trains the tagger of names: npm run tagger -- FOLDER [--fold N] [--look FILE ...] [--out FILE]; see docs/tagger.md.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    fold: { type: "string" },
    look: { type: "string", multiple: true, default: [] },
    out: { type: "string", default: "src/languages/en/data/name-weights.json" },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error("the folder of the sets is needed");

/** As many classes of ordinary words. */
const CLASSES = 96;
/** Features that come less often in all are left out. */
const LEAST = 3;

const FROM = {
  sets: SETS.map(({ name, licence, from }) => `${name}: ${from}; ${licence}`),
  method:
    "A conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features, learned by AdaGrad with half of the features left out at random at each look; the mean of the later rounds; small weights dropped, the rest in steps.",
  script: "test/training/tagger/main.ts; see docs/tagger.md",
};

const middles = middlesOf(new Int8Array(Buffer.from(table.values, "base64")), table.dimensions, CLASSES);
const maker = new ExampleMaker(middles, table.dimensions);
const sets = readSets(folder);

const trained = (examples: readonly Example[]): StoredModel =>
  stored(learn(withoutRare(examples, LEAST)), middles, table.dimensions);

const taggerOf = (model: StoredModel): Tagger => new Tagger(readModel(model, "the model just made"));

/** Learns from all but one part of each set, and measures on that part. */
function measureFold(fold: number): void {
  const tagger = taggerOf(trained(examplesOf(sets, maker, fold)));
  for (const set of sets) console.log(set.set.name, score(tagger, foldOf(set, fold)));
}

function train(): void {
  const model = trained(examplesOf(sets, maker));
  const text = `${JSON.stringify({ from: FROM, ...model }, null, 2)}\n`;
  writeFileSync(values.out, text);
  console.log(`${model.count} features, ${text.length} bytes: ${values.out}`);
  const tagger = taggerOf(model);
  for (const file of values.look)
    console.log(
      file,
      score(
        tagger,
        readRows("", file).map((row) => labelled(row, false)),
      ),
    );
}

if (values.fold === undefined) train();
else measureFold(Number(values.fold));
