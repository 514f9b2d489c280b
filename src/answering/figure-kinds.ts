import type { SegmentedArticle } from "../text/article.ts";
import type { CorpusView } from "./command.ts";
import { numbersPrinted } from "./printed-numbers.ts";
import { Stretches } from "./stretch.ts";

/** What autocomplete offers, the most frequent first. */
export interface FigureKinds {
  readonly units: readonly string[];
  readonly abouts: readonly string[];
}

/** Reading goes on for so long; more would offer nothing new. */
const GATHERING_MS = 8_000;
/** Who types waits so long; in a large corpus what is known by then is offered. */
const PATIENCE_MS = 800;
/** Longer ones are no name of anything. */
const LONGEST = 50;

/** Counts, and lists by count. */
class Tally {
  readonly #counts = new Map<string, number>();

  add(item: string): void {
    if (item !== "" && item.length <= LONGEST) this.#counts.set(item, (this.#counts.get(item) ?? 0) + 1);
  }

  get ranked(): string[] {
    return [...this.#counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([item]) => item);
  }
}

/** Reads a corpus for its figures once, while others get their turn. */
class Gathering {
  readonly done: Promise<FigureKinds>;
  readonly #units = new Tally();
  readonly #abouts = new Tally();

  constructor(corpus: CorpusView) {
    this.done = this.#read(corpus);
  }

  /** What is known so far. */
  get kinds(): FigureKinds {
    return { units: this.#units.ranked, abouts: this.#abouts.ranked };
  }

  async #read({ articles, language, annotationsOf }: CorpusView): Promise<FigureKinds> {
    const stretches = new Stretches(GATHERING_MS);
    for (const article of articles)
      for (const sentence of article.sentences) {
        if (!(await stretches.goOn())) return this.kinds;
        if (numbersPrinted(sentence, language).length === 0) continue;
        for (const { unit, about = "" } of annotationsOf(sentence, "figure")) {
          this.#units.add(unit);
          this.#abouts.add(about.toLowerCase().replace(/\s+/gu, " "));
        }
      }
    return this.kinds;
  }
}

const gathered = new WeakMap<readonly SegmentedArticle[], Gathering>();

/** The units of the figures in a corpus and what they are about, as far as they are known soon. */
export function figureKinds(corpus: CorpusView): Promise<FigureKinds> {
  const gathering = gathered.get(corpus.articles) ?? new Gathering(corpus);
  gathered.set(corpus.articles, gathering);
  const soon = new Promise<FigureKinds>((resolve) => {
    setTimeout(() => resolve(gathering.kinds), PATIENCE_MS).unref();
  });
  return Promise.race([gathering.done, soon]);
}
