import { writeFileSync } from "node:fs";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { WEIGHTS, type Weights } from "../../src/search/ranking/weights.ts";
import { readSets } from "../eval/reading.ts";
import { learnCertainty } from "./certainty.ts";
import { type Examples, only, together } from "./examples.ts";
import { FOLDS, foldOf } from "./folds.ts";
import { learned } from "./learning.ts";
import { closeLooks, firstLooks, type Searched, searched } from "./looks.ts";
import { type Figures, measure } from "./measure.ts";
import { rounded, say } from "./report.ts";

const FILE = new URL("../../../src/search/ranking/weights.json", import.meta.url);

const shown = ({ first, five, mrr }: Figures): string =>
  `Hit@1 ${(100 * first).toFixed(1)}  Hit@5 ${(100 * five).toFixed(1)}  MRR@10 ${mrr.toFixed(3)}`;

const average = (all: readonly Figures[]): Figures => ({
  first: all.reduce((sum, { first }) => sum + first, 0) / all.length,
  five: all.reduce((sum, { five }) => sum + five, 0) / all.length,
  mrr: all.reduce((sum, { mrr }) => sum + mrr, 0) / all.length,
});

/** Each set's held-out fifths under weights from the other four fifths of all sets. */
function crossValidate(sets: readonly Searched[], examples: readonly Examples[]): void {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = learned(
      together(examples.map((each) => only(each, (group) => foldOf(group, FOLDS) !== fold))),
    );
    return examples.map((each) =>
      measure(
        only(each, (group) => foldOf(group, FOLDS) === fold),
        weights,
      ),
    );
  });
  sets.forEach(({ set }, i) => {
    const held = folds.flatMap((each) => (each[i] && !Number.isNaN(each[i].mrr) ? [each[i]] : []));
    say(`  ${set.name}, held out: ${shown(average(held))}`);
  });
}

function learn(
  what: string,
  sets: readonly Searched[],
  examples: readonly Examples[],
): Record<string, number> {
  say(what);
  crossValidate(sets, examples);
  const weights = learned(together(examples));
  for (const [name, weight] of Object.entries(weights)) say(`  ${name} ${weight.toFixed(2)}`);
  return rounded(weights);
}

async function eachOf(
  sets: readonly Searched[],
  look: (at: Searched) => Promise<Examples>,
): Promise<Examples[]> {
  const out: Examples[] = [];
  for (const set of sets) out.push(await look(set));
  return out;
}

/**
 * Whether answers are gone when their articles are: where most articles answer no question, others may tell the same.
 */
const losesAnswers = ({ set }: Searched): boolean => {
  const asked = new Set(set.questions.flatMap(({ gold }) => gold.map(({ article }) => article)));
  return 2 * asked.size > set.articles.length;
};

async function main([folder, ...names]: readonly string[]): Promise<void> {
  if (!folder) throw new Error("Say which folder of sets to learn from: npm run train -- DIR [SET...]");
  const language = await loadEnglish();
  const sets: Searched[] = [];
  for await (const set of readSets(folder, names.length > 0 ? names : undefined))
    sets.push(await searched(set, language));
  const withAll = sets.filter(({ set }) => set.questions.every(({ among }) => among.length === 0));
  const first = learn("First look", withAll, await eachOf(withAll, (at) => firstLooks(at)));
  const started: Weights = { ...WEIGHTS, first: { ...WEIGHTS.first, ...first } };
  const close = learn("Close look", sets, await eachOf(sets, (at) => closeLooks(at, started)));
  const ranked: Weights = { ...started, close: { ...WEIGHTS.close, ...close } };
  const { certainty, line } = await learnCertainty(withAll.filter(losesAnswers), language, ranked);
  const from = `Learned by npm run train from ${sets.map(({ set }) => `${set.name} (${set.questions.length} questions)`).join(", ")}.`;
  writeFileSync(FILE, `${JSON.stringify({ from, first, close, certainty, line }, null, 2)}\n`);
  say(`Written to ${FILE.pathname}`);
}

await main(process.argv.slice(2));
