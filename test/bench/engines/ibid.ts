import { rarity } from "../../../src/search/bm25.ts";
import { FlexSearchIndex } from "../../../src/search/flexsearch.ts";
import type { IndexedText } from "../../../src/search/port.ts";
import { type Engine, LIMIT, type Maker } from "./engine.ts";

const SAMPLE = 20_000;
const BATCH = 2000;

/** Ibid's own index over bare sentences: no titles, no paragraphs, no ranking by features. */
function engine(): Engine {
  let index = new FlexSearchIndex({ k1: 0.6, b: 0.4, averageLength: 1 });
  return {
    async build({ sentences, tokens }) {
      const sampled = Math.min(SAMPLE, sentences.length);
      let terms = 0;
      for (let id = 0; id < sampled; id++) terms += tokens.termsOf(id).length;
      index = new FlexSearchIndex({ k1: 0.6, b: 0.4, averageLength: terms / sampled });
      for (let from = 0; from < sentences.length; from += BATCH) {
        const texts: IndexedText[] = [];
        for (let id = from; id < Math.min(sentences.length, from + BATCH); id++)
          texts.push({ id, terms: tokens.termsOf(id) });
        await index.add(texts);
      }
      await index.settle();
    },
    async search({ terms }) {
      const holding = await index.holding(terms);
      const weighed = terms.map((term, at) => ({ term, rarity: rarity(index.size, holding[at] ?? 0) }));
      return (await index.search({ terms: weighed, limit: LIMIT })).map(({ id }) => id);
    },
  };
}

export const ibidIndex: Maker = { name: "Ibid, bare index", make: async () => engine() };
