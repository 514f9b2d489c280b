import { Index } from "flexsearch";
import { citable, indexed, type Maker, rankingOnly } from "./engine.ts";

/** FlexSearch as it comes. Without `suggest` a sentence must hold every word, and most questions find nothing. */
export const flexSearch: Maker = {
  name: "FlexSearch (as it comes, suggest)",
  async make(set) {
    const sentences = citable(set);
    const index = new Index();
    sentences.forEach((sentence, id) => {
      index.add(id, indexed(sentence));
    });
    return rankingOnly((question, limit) =>
      index
        .search(question, { limit: Math.min(limit, sentences.length), suggest: true })
        .flatMap((id) => sentences[Number(id)] ?? []),
    );
  },
};
