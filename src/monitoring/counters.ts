import type { Family, Labels, Sample } from "./exposition.ts";

/** Series beyond these are counted together: no metric may grow without bound. */
const MOST_SERIES = 200;

const otherFor = (labels: Labels): Labels =>
  Object.fromEntries(Object.keys(labels).map((name) => [name, "other"]));

/** Counts by labels. */
export class Counter {
  readonly #name: string;
  readonly #help: string;
  readonly #counts = new Map<string, { readonly labels: Labels; value: number }>();

  constructor(name: string, help: string) {
    this.#name = name;
    this.#help = help;
  }

  add(labels: Labels): void {
    const isFull = this.#counts.size >= MOST_SERIES && !this.#counts.has(JSON.stringify(labels));
    this.#count(isFull ? otherFor(labels) : labels);
  }

  #count(labels: Labels): void {
    const key = JSON.stringify(labels);
    const known = this.#counts.get(key);
    if (known) known.value++;
    else this.#counts.set(key, { labels, value: 1 });
  }

  get family(): Family {
    return { name: this.#name, help: this.#help, type: "counter", samples: [...this.#counts.values()] };
  }
}

/** Counts values by the upper bounds that they stay below. */
export class Histogram {
  readonly #name: string;
  readonly #help: string;
  readonly #bounds: readonly number[];
  readonly #counts: number[];
  #sum = 0;
  #count = 0;

  constructor(name: string, help: string, bounds: readonly number[]) {
    this.#name = name;
    this.#help = help;
    this.#bounds = bounds;
    this.#counts = bounds.map(() => 0);
  }

  observe(value: number): void {
    this.#sum += value;
    this.#count++;
    const at = this.#bounds.findIndex((bound) => value <= bound);
    if (at >= 0) this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  get family(): Family {
    let below = 0;
    const buckets: Sample[] = this.#bounds.map((bound, at) => {
      below += this.#counts[at] ?? 0;
      return { suffix: "_bucket", labels: { le: String(bound) }, value: below };
    });
    const samples = [
      ...buckets,
      { suffix: "_bucket", labels: { le: "+Inf" }, value: this.#count },
      { suffix: "_sum", value: this.#sum },
      { suffix: "_count", value: this.#count },
    ];
    return { name: this.#name, help: this.#help, type: "histogram", samples };
  }
}
