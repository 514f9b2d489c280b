import type { Sentence } from "../text/article.ts";
import { at } from "../text/at.ts";
import { newestFirst } from "./by-day.ts";
import type { Context, CorpusView, Match } from "./command.ts";
import type { Conditions, FigureSearch } from "./figure-conditions.ts";
import { type Evidence, evidenceIn, inOrder } from "./figure-evidence.ts";
import { nounsOf } from "./figure-unit.ts";
import { numbersPrinted } from "./printed-numbers.ts";
import { Stretches } from "./stretch.ts";

/** Sentences that the index finds by what the figure is about, or by its unit. */
const FROM_INDEX = 400;
/** An asker on Discord waits three seconds at most. */
const SCAN_MS = 1500;
/** The same for every page of an answer, and more than all pages show, because some say the same. */
const ENOUGH = 100;

/** What was found, and whether the whole corpus was read for it. */
export interface Scanned {
  readonly found: readonly (Match & Pick<Evidence, "figure">)[];
  readonly whole: boolean;
}

/** Whether a sentence prints a number of about that size at all, which is quickly told. */
function mayFit(sentence: Sentence, { size }: Conditions, { language }: CorpusView): boolean {
  const ranges = numbersPrinted(sentence, language);
  if (!size) return ranges.length > 0;
  for (let i = 0; i < ranges.length; i += 2)
    if (at(ranges, i + 1) >= size.low && at(ranges, i) <= size.high) return true;
  return false;
}

/** One search through the corpus, for as long as an asker waits. */
class Scan {
  readonly #conditions: Conditions;
  readonly #context: Context;
  readonly #stretches = new Stretches(SCAN_MS);
  readonly #found = new Map<Sentence, Evidence>();

  constructor(conditions: Conditions, context: Context) {
    this.#conditions = conditions;
    this.#context = context;
  }

  get found(): readonly Evidence[] {
    return [...this.#found.values()];
  }

  /** Looks at what the index finds. Tells whether all that it knows was looked at. */
  async readIndex(words: string): Promise<boolean> {
    const matches = await this.#context.find({ words, limit: FROM_INDEX, wanted: "number" });
    for (const { sentence } of matches) {
      if (!(await this.#stretches.goOn())) return false;
      this.#look(sentence);
    }
    return matches.length < FROM_INDEX;
  }

  /** Reads the corpus, the newest article first, until enough is found. Tells whether there was time for it. */
  async readCorpus(): Promise<boolean> {
    const { corpus } = this.#context;
    for (const article of newestFirst(corpus.articles))
      for (const sentence of article.sentences) {
        if (this.#found.size >= ENOUGH) return true;
        if (!(await this.#stretches.goOn())) return false;
        if (sentence.kind === "prose" && mayFit(sentence, this.#conditions, corpus)) this.#look(sentence);
      }
    return true;
  }

  #look(sentence: Sentence): void {
    const evidence = evidenceIn(sentence, this.#conditions, this.#context.corpus);
    if (evidence) this.#found.set(sentence, evidence);
  }
}

/** Figures that fulfil conditions, without words to rank them by: the best evidence first. */
export async function scanFigures(
  { about }: FigureSearch,
  conditions: Conditions,
  context: Context,
): Promise<Scanned> {
  const search = new Scan(conditions, context);
  const words = about || nounsOf(conditions.units ?? new Set());
  const indexed = words !== "" && (await search.readIndex(words));
  // What a figure is about stands in words; a unit may be a sign, which no index has.
  const whole = (indexed && about !== "") || (await search.readCorpus());
  const found = inOrder(search.found).map(({ worth, ...each }) => ({ ...each, score: worth, cover: 1 }));
  return { found, whole };
}
