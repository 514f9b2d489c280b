import type { Language } from "../../src/text/language.ts";
import { bm25 } from "./engines/bm25.ts";
import { isCitable, type Maker } from "./engines/engine.ts";
import { flexSearch } from "./engines/flexsearch.ts";
import { ibid } from "./engines/ibid.ts";
import { type Result, resultOf, type Scores, scoresOf } from "./measure.ts";
import { missesOf } from "./misses.ts";
import { type EvalSet, meet, placeOf } from "./set.ts";
import { headingOf, tableOf } from "./table.ts";

const ENGINES: readonly Maker[] = [flexSearch, bm25, ibid];
const REPORTED_EVERY = 1000;

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

async function resultsOf({ name, make }: Maker, set: EvalSet, language: Language): Promise<Result[]> {
  tell(`${set.name}: ${name}`);
  const engine = await make(set, language);
  const results: Result[] = [];
  for (const question of set.questions) {
    results.push(await resultOf(engine, question, set));
    if (results.length % REPORTED_EVERY === 0) tell(`  ${results.length} of ${set.questions.length}`);
  }
  return results;
}

/** What makes a set easier or harder than it looks. */
function warn({ name, problems, articles, questions }: EvalSet): void {
  for (const { file, reason } of problems) tell(`${name}: ${file} ${reason}`);
  const sentences = new Map(articles.map(({ id, sentences }) => [id, sentences.filter(isCitable)]));
  const lost = questions.filter(
    ({ gold }) =>
      gold.length > 0 &&
      !gold.some((place) => sentences.get(place.article)?.some((each) => meet(placeOf(each), place))),
  );
  if (lost.length > 0)
    tell(
      `${name}: ${lost.length} questions whose answer stands in a heading or the like, which no engine may cite`,
    );
}

/** Scores all engines on a set: its table, and so many of Ibid's misses. */
export async function run(set: EvalSet, misses: number, language: Language): Promise<string> {
  warn(set);
  const scores = new Map<string, Scores>();
  let last: readonly Result[] = [];
  for (const maker of ENGINES) {
    last = await resultsOf(maker, set, language);
    scores.set(maker.name, scoresOf(last));
  }
  return [headingOf(set), tableOf(scores), ...missesOf(last, misses, set)].join("\n");
}
