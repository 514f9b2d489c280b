import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { centred, unit } from "./algebra.ts";
import { readGlove } from "./glove.ts";
import { reduced } from "./reduce.ts";
import { retrofitted } from "./retrofit.ts";
import { placesOf, vocabularyOf } from "./vocabulary.ts";
import { readWordNet } from "./wordnet.ts";

/**
 * Makes the table of meanings: npm run vectors -- --glove FILE --wordnet FOLDER [--terms N] [--dimensions N] [--out
 * FILE]
 */
const { values } = parseArgs({
  options: {
    glove: { type: "string" },
    wordnet: { type: "string" },
    terms: { type: "string", default: "12000" },
    dimensions: { type: "string", default: "48" },
    out: { type: "string", default: "src/languages/en/data/vectors.json" },
  },
});
const { glove, wordnet, out } = values;
if (glove === undefined || wordnet === undefined)
  throw new Error("--glove FILE and --wordnet FOLDER are needed");

/** Rarer words of GloVe are misspellings and names for the most part. */
const MOST_WORDS = 120_000;
/** Directions that tell how common a word is. */
const DROPPED = 2;
/** How much a term's neighbours in the dictionary weigh against its own vector. */
const PULL = 2;

const FROM = {
  vectors:
    "GloVe 6B, 100 dimensions: J. Pennington, R. Socher and C. D. Manning, 2014; Public Domain Dedication and License 1.0.",
  learnedFrom:
    "Wikipedia of 2014, which is open, and Gigaword 5, which is not: the vectors are open, the second text is not.",
  words:
    "WordNet 3.0 (copyright 2006 by Princeton University) picks the ordinary words and says which belong together; no names and no numbers.",
  method:
    "A term is the mean of its words' vectors, weighed by how common they are; drawn towards its synonyms and its family (Faruqui et al. 2015); the mean and the widest directions taken out (Mu and Viswanath 2018); principal components; unit length; steps of 1/127.",
  script: "test/training/vectors/main.ts",
};

const wordNet = readWordNet(wordnet);
const { terms, rows } = vocabularyOf(await readGlove(glove, MOST_WORDS), wordNet);
const drawn = retrofitted(centred(rows).map(unit), placesOf(wordNet.pairs, terms), PULL);
const dimensions = Number(values.dimensions);
const kept = Number(values.terms);
const vectors = reduced(drawn, dimensions, DROPPED).slice(0, kept);
const steps = Int8Array.from(vectors.flatMap((row) => Array.from(row, (value) => Math.round(127 * value))));

const table = {
  from: FROM,
  dimensions,
  terms: terms.slice(0, kept).join(" "),
  values: Buffer.from(steps.buffer).toString("base64"),
};
writeFileSync(out, `${JSON.stringify(table, null, 2)}\n`);
console.log(`${vectors.length} of ${terms.length} terms, ${dimensions} dimensions: ${out}`);
