import stored from "../data/name-weights.json" with { type: "json" };
import type { Token } from "../people/tokens.ts";
import { readModel } from "./model.ts";
import { Tagger, type Tagging } from "./tagger.ts";

/** The weights are unpacked when the first text needs them. */
let tagger: Tagger | undefined;

/** The names among a sentence's tokens. */
export function namesIn(tokens: readonly Token[]): Tagging {
  tagger ??= new Tagger(readModel(stored, "name-weights.json"));
  return tagger.tag(tokens);
}
