import { at } from "../text/at.ts";
import { rarity } from "./bm25.ts";
import type { Collection } from "./collection.ts";
import type { Hit } from "./port.ts";
import type { Grain } from "./volumes/index-data.ts";
import type { Part } from "./volumes/parts.ts";

/** What is looked for in the texts of one grain. */
export interface Wanted {
  /** Distinct terms. */
  readonly terms: readonly string[];
  /** Hits at most. */
  readonly limit: number;
  /** Which articles, by id, hits may stand in; all where it is left out. */
  readonly within?: ((article: number) => boolean) | undefined;
}

/** Of equals the one that comes first stays so. */
const byScore = (a: Hit, b: Hit): number => b.score - a.score;

/** The same hits where ids begin so much higher. */
const movedBy = (first: number, hits: readonly Hit[]): readonly Hit[] =>
  first === 0 ? hits : hits.map(({ id, score }) => ({ id: id + first, score }));

/** Which article of its volume a text of some grain stands in. */
function articleOf({ volume }: Part, grain: Grain, id: number): number {
  if (grain === "articles") return id;
  return volume.articleOf(grain === "sentences" ? id : volume.runOf("paragraphs", id).first);
}

/**
 * The texts of one grain, over all volumes of a collection: found as if one index held them, and nothing that is gone.
 */
export class JoinedIndex {
  readonly #collection: Collection;
  readonly #grain: Grain;
  readonly #size: number;

  constructor(collection: Collection, grain: Grain) {
    this.#collection = collection;
    this.#grain = grain;
    this.#size = collection.parts.reduce(
      (size, { volume, gone }) => size + volume.indexes[grain].size - gone.counts[grain],
      0,
    );
  }

  /** The inverse document frequency of each term; a term that no text holds weighs the most. */
  async rarities(terms: readonly string[]): Promise<readonly number[]> {
    let counts = terms.map(() => 0);
    for (const part of this.#collection.parts) {
      const holding = await this.#holding(part, terms);
      counts = counts.map((count, place) => count + at(holding, place));
    }
    return counts.map((count) => rarity(this.#size, count));
  }

  /** The best texts, best first; ties go to the lower id. */
  async search({ terms, limit, within }: Wanted): Promise<readonly Hit[]> {
    const rarities = await this.rarities(terms);
    const weighed = terms.map((term, place) => ({ term, rarity: at(rarities, place) }));
    const found: (readonly Hit[])[] = [];
    for (const part of this.#collection.parts) {
      const index = part.volume.indexes[this.#grain];
      const hits = await index.search({ terms: weighed, limit, ...this.#accepting(part, within) });
      found.push(movedBy(part.first[this.#grain], hits));
    }
    const [only, ...others] = found;
    if (only && others.length === 0) return only;
    return found.flat().sort(byScore).slice(0, limit);
  }

  /** How many texts of a volume hold each term, without those that are gone. */
  async #holding({ volume, gone }: Part, terms: readonly string[]): Promise<readonly number[]> {
    const holding = await volume.indexes[this.#grain].holding(terms);
    const lost = gone.holding[this.#grain];
    return terms.map((term, place) => at(holding, place) - (lost.get(volume.vocabulary.term(term)) ?? 0));
  }

  #accepting(part: Part, within: Wanted["within"]): { accepts?: (id: number) => boolean } {
    const { gone, first } = part;
    if (gone.articles.size === 0 && !within) return {};
    return {
      accepts: (id) => {
        const article = articleOf(part, this.#grain, id);
        return !gone.articles.has(article) && (!within || within(first.articles + article));
      },
    };
  }
}

/** One index a grain. */
export type Indexes = Readonly<Record<Grain, JoinedIndex>>;

export const indexesOf = (collection: Collection): Indexes => ({
  sentences: new JoinedIndex(collection, "sentences"),
  paragraphs: new JoinedIndex(collection, "paragraphs"),
  articles: new JoinedIndex(collection, "articles"),
});
