import type { Weights } from "../../src/search/ranking/weights.ts";
import type { Language } from "../../src/text/language.ts";
import { type Examples, only, together } from "./examples.ts";
import { FOLDS, foldOf } from "./folds.ts";
import { learned } from "./learning.ts";
import type { Searched } from "./looks.ts";
import { type Balance, lineFor, presence } from "./presence.ts";
import { rounded, say } from "./report.ts";

const balanceShown = ({ line, answered, silent }: Balance): string =>
  `line ${line.toFixed(2)}: answered ${(100 * answered).toFixed(1)}, silent ${(100 * silent).toFixed(1)}`;

/** Learns how certain an answer is, and the line below which silence is better. */
export async function learnCertainty(
  sets: readonly Searched[],
  language: Language,
  weights: Weights,
): Promise<Pick<Weights, "line"> & { readonly certainty: Record<string, number> }> {
  const examples: Examples[] = [];
  for (const { set } of sets) examples.push(await presence(set, language, weights));
  say("Certainty");
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = together(examples.map((each) => only(each, (group) => foldOf(group, FOLDS) === fold)));
    const others = together(examples.map((each) => only(each, (group) => foldOf(group, FOLDS) !== fold)));
    say(`  fold ${fold}, ${balanceShown(lineFor(held, learned(others)))}`);
  }
  const all = together(examples);
  const certainty = rounded(learned(all));
  const { line } = lineFor(all, certainty);
  for (const [name, weight] of Object.entries(certainty)) say(`  ${name} ${weight.toFixed(2)}`);
  say(`  ${balanceShown(lineFor(all, certainty))}`);
  return { certainty, line };
}
