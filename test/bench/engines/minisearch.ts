import MiniSearch from "minisearch";
import { type Engine, LIMIT, type Maker } from "./engine.ts";

/** MiniSearch over the same terms: BM25+, any term may match. */
function engine(): Engine {
  const index = new MiniSearch<{ id: number; terms: string }>({
    fields: ["terms"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  return {
    async build({ sentences, tokens }) {
      for (let id = 0; id < sentences.length; id++) index.add({ id, terms: tokens.termsOf(id).join(" ") });
    },
    search({ terms }) {
      const ids: unknown[] = index
        .search(terms.join(" "))
        .slice(0, LIMIT)
        .map(({ id }) => id);
      return ids.filter((id) => typeof id === "number");
    },
  };
}

export const miniSearch: Maker = { name: "MiniSearch, same terms", make: async () => engine() };
