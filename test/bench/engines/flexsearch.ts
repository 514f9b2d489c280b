import { Index } from "flexsearch";
import { type Engine, LIMIT, type Maker } from "./engine.ts";

const isNumber = (id: unknown): id is number => typeof id === "number";

/** FlexSearch's types know queries and texts as strings only; its encoder may be handed anything. */
const asText = (terms: readonly string[]): string => terms as unknown as string;

function withDefaults(): Engine {
  const index = new Index();
  return {
    async build({ sentences }) {
      sentences.forEach((sentence, id) => {
        index.add(id, sentence);
      });
    },
    search: ({ text }) => index.search(text, { limit: LIMIT }).filter(isNumber),
  };
}

function withSameTerms(): Engine {
  const index = new Index({ encode: (terms: unknown) => terms as string[] });
  return {
    async build({ sentences, tokens }) {
      for (let id = 0; id < sentences.length; id++) index.add(id, asText(tokens.termsOf(id)));
    },
    search: ({ terms }) =>
      index.search({ query: asText(terms), limit: LIMIT, suggest: true }).filter(isNumber),
  };
}

export const flexSearch: Maker = { name: "FlexSearch, default", make: async () => withDefaults() };
export const flexSearchSuggest: Maker = {
  name: "FlexSearch, same terms, suggest",
  make: async () => withSameTerms(),
};
