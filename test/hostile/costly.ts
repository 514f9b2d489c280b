import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadEnglish } from "../../src/languages/en/pack.ts";
import { openLibrary } from "../../src/library/opening.ts";
import { writeCorpus } from "../bench/corpus.ts";
import { ask, type Took } from "./asking.ts";
import { costlyTexts, stockOf } from "./questions.ts";

const LONGEST = 6_000;

/** Asks costly questions of so many made sentences, of which all is ready, and says how long each took. */
export async function costs(sentences: number, only: string): Promise<Took[]> {
  const folder = await mkdtemp(join(tmpdir(), "ibid-hostile-"));
  const file = join(folder, "made.jsonl");
  const made = await writeCorpus(file, sentences);
  const stock = stockOf(made.sentences, await loadEnglish());
  const library = await openLibrary({ paths: [file], data: join(folder, "data") });
  await library.prepare();
  const texts = Object.entries(costlyTexts(stock, LONGEST)).filter(([name]) => name.includes(only));
  const took = await ask(library.app, Object.fromEntries(texts));
  await library.close();
  await rm(folder, { recursive: true });
  return took;
}
