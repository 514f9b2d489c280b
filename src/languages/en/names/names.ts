import { readData } from "../data/reading.ts";
import type { Token } from "../people/tokens.ts";
import { readModel } from "./model.ts";
import { Tagger, type Tagging } from "./tagger.ts";

const FILE = "name-weights.json";

/** The weights are unpacked when the first text needs them. */
let tagger: Tagger | undefined;

/** The names among a sentence's tokens. */
export function namesIn(tokens: readonly Token[]): Tagging {
  tagger ??= new Tagger(readModel(readData(FILE), FILE));
  return tagger.tag(tokens);
}
