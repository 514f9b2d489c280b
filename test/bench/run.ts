import { TokenTable } from "../../src/search/tokens.ts";
import type { Language } from "../../src/text/language.ts";
import { questionsFor } from "./asked.ts";
import { writeCorpus } from "./corpus.ts";
import { wholeIbid } from "./engines/ask.ts";
import type { Maker, Texts } from "./engines/engine.ts";
import { flexSearch, flexSearchSuggest } from "./engines/flexsearch.ts";
import { ibidIndex } from "./engines/ibid.ts";
import { miniSearch } from "./engines/minisearch.ts";
import { sqlite } from "./engines/sqlite.ts";
import { isMeasured, measure, type Questions, type Result } from "./measure.ts";
import { tableOf } from "./table.ts";
import { typingTable } from "./typing.ts";

/** Gathering the names of more takes longer than the rest. */
const LARGEST_TYPED_OVER = 100_000;

/** All are compared with the first. */
const BARE_ENGINES: readonly Maker[] = [ibidIndex, flexSearchSuggest, flexSearch, miniSearch, sqlite];

function textsOf(sentences: readonly string[], language: Language): Texts {
  const began = performance.now();
  const tokens = new TokenTable(language);
  for (const sentence of sentences) tokens.add(sentence);
  const seconds = (performance.now() - began) / 1000;
  console.log(`Making the terms took ${seconds.toFixed(1)} s; it is in the build of /ask, and in no other.`);
  return { sentences, tokens };
}

/** Measures the bare engines. The texts they share are let go with this call: /ask has its own. */
async function bareEngines(size: number, file: string, language: Language) {
  const { sentences, articles, characters } = await writeCorpus(file, size);
  const questions = questionsFor(sentences, language);
  console.log(`\n${size.toLocaleString("en")} sentences in ${articles.toLocaleString("en")} articles`);
  const texts = textsOf(sentences, language);
  const results: Result[] = [];
  for (const maker of BARE_ENGINES) results.push(await measure(maker, texts, questions));
  return { results, questions, characters };
}

async function wholeAsk(file: string, characters: number, questions: Questions, language: Language) {
  const texts: Texts = { sentences: [], tokens: new TokenTable(language) };
  return measure(wholeIbid(file, characters), texts, questions);
}

function summary(size: number, results: readonly Result[]): string {
  const done = results.filter(isMeasured);
  const ask = done.at(-1);
  const [index, rival] = done;
  if (!ask || !index || !rival) return "";
  const ratio = (index.median / rival.median).toFixed(2);
  return `${size.toLocaleString("en")} sentences: /ask median ${ask.median.toFixed(1)} ms, p99 ${ask.p99.toFixed(1)} ms, bare index ${ratio}× ${rival.name}`;
}

/** Measures all engines at one size, prints the table and gives it in a line. */
export async function run(size: number, file: string, language: Language): Promise<string> {
  const { results, questions, characters } = await bareEngines(size, file, language);
  results.push(await wholeAsk(file, characters, questions, language));
  console.log(tableOf(results, size));
  if (size <= LARGEST_TYPED_OVER) console.log(`\n${await typingTable(file, questions.asked)}`);
  return summary(size, results);
}
