import type { ExampleMaker } from "./examples.ts";
import type { Example } from "./field.ts";
import { type Labelled, labelled } from "./sentences.ts";
import { readRows, SETS, type TaggedSet } from "./sets.ts";

/** A sentence of a set, with the number of the document it is of. */
interface Placed {
  readonly document: number;
  readonly sentence: Labelled;
}

export interface ReadSet {
  readonly set: TaggedSet;
  readonly sentences: readonly Placed[];
}

export function readSets(folder: string): readonly ReadSet[] {
  return SETS.map((set) => {
    const documents = new Map<string, number>();
    const sentences = readRows(folder, `${set.name}.jsonl`).map((row) => {
      const document = documents.get(row.doc) ?? documents.size;
      documents.set(row.doc, document);
      return { document, sentence: labelled(row, set.cutsHyphens) };
    });
    return { set, sentences };
  });
}

/** As many parts are the documents dealt to, one after another, to learn from some and be measured on another. */
export const FOLDS = 5;

/** The sentences of one part of a set. */
export const foldOf = ({ sentences }: ReadSet, fold: number): Labelled[] =>
  sentences.filter(({ document }) => document % FOLDS === fold).map(({ sentence }) => sentence);

/** The examples of all sets, without one part where `left` is given. */
export const examplesOf = (sets: readonly ReadSet[], maker: ExampleMaker, left = -1): Example[] =>
  sets.flatMap(({ set, sentences }) =>
    sentences
      .filter(({ document }) => document % FOLDS !== left)
      .flatMap(({ sentence }) => maker.of(sentence, set)),
  );
