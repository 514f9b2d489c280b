import { expect, test } from "vitest";
import { LABELS } from "../../../src/languages/en/names/labels.ts";
import { readModel } from "../../../src/languages/en/names/model.ts";
import { Tagger } from "../../../src/languages/en/names/tagger.ts";
import { ExampleMaker } from "./examples.ts";
import { learn } from "./learning.ts";
import { score } from "./scoring.ts";
import { labelled } from "./sentences.ts";
import { stored } from "./storing.ts";

const set = { name: "a", licence: "", from: "", weight: 1, marksOthers: true, cutsHyphens: false };
const rows = [
  { tokens: ["Zork", "sang", "."], tags: ["B-PER", "O", "O"], doc: "a" },
  { tokens: ["In", "Quil", "it", "rained", "."], tags: ["O", "B-LOC", "O", "O", "O"], doc: "a" },
];
const middles = Int8Array.from([127, 0, 0, 127]);

const labelsOf = (tokens: string[], tags: string[], cutsHyphens = false): string[] => {
  const { labels } = labelled({ tokens, tags, doc: "a" }, cutsHyphens);
  return [...labels].map((label) => LABELS[label] ?? "");
};

test("what is learned, stored and read again tells the names it was learned from", () => {
  const sentences = rows.map((row) => labelled(row, false));
  const maker = new ExampleMaker(middles, 2);
  const examples = Array.from({ length: 30 }, () => sentences.flatMap((each) => maker.of(each, set))).flat();
  const tagger = new Tagger(readModel(stored(learn(examples), middles, 2), "test"));
  expect(score(tagger, sentences)).toContain("PER 100.0/100.0/100.0");
});

test("a word that is cut in two by its set is one word, with one label", () => {
  expect(labelsOf(["Abu", "-", "Ali", "came"], ["B-PER", "I-PER", "I-PER", "O"], true)).toEqual([
    "B-PER",
    "O",
  ]);
});

test("a name's lower-case end is left out, where no name is looked for", () => {
  expect(labelsOf(["Berg", "election", "ended"], ["B-MISC", "I-MISC", "O"])).toEqual(["B-MISC", "O", "O"]);
});
