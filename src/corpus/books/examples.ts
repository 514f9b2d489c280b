import type { ReaderExample } from "../reader.ts";

/** A book of two chapters in one file. */
const BOOK =
  "UEsDBBQAAAAIAAAAAABGbe2RLgAAADQAAAAWAAAATUVUQS1JTkYvY29udGFpbmVyLnhtbLNJzs8rSczMSy2ysynKzy9Jy8xJVUgrzcnRLUgsyb" +
  "BVStLLL0hT0rez0UcoBABQSwMEFAAAAAgAAAAAABLFD3GXAAAABwEAAAUAAABiLm9wZk2PQQ6DMAwEvxLlAc29CpF666HHfsAlBqwSExnD+6uQ" +
  "kvbondGu7DP0bxgx+IQKERSCj/1VSWcMzwnNHeS1bOJdSwvvBUEXCbcI5rFxPPAZFmEGHrfSi3ywdnv3G0rANOCqwZNiMhQ7y9ZMgkNn+TJpmq" +
  "3JsmQUJVw7y7Bb9yfDKUOVXWlvnWsmxmoLDoZiVQ/ry9z5/QdQSwMEFAAAAAgAAAAAAGvJfwhBAAAAUAAAAAYAAABuLmh0bWyzyUssU0gtKE2y" +
  "KqksSLVVKslPVrKzSVTIKEpNs1VK1Msoyc1RsnNJLM+z0U9El1BONlKycyktzgbL6eclltkBAFBLAwQUAAAACAAAAAAAEwtDDkcAAABOAAAABg" +
  "AAAGEuaHRtbLPJMLRzSSzPs9HPMLSzKbALyUhVSEstKqpUyCxWSEpMztaz0S+ws8kwVMhMsVVKNlKycyktzoap9stPyk+pVChIzEwBqwMAUEsB" +
  "AhQAFAAAAAgAAAAAAEZt7ZEuAAAANAAAABYAAAAAAAAAAAAAAAAAAAAAAE1FVEEtSU5GL2NvbnRhaW5lci54bWxQSwECFAAUAAAACAAAAAAAEs" +
  "UPcZcAAAAHAQAABQAAAAAAAAAAAAAAAABiAAAAYi5vcGZQSwECFAAUAAAACAAAAAAAa8l/CEEAAABQAAAABgAAAAAAAAAAAAAAAAAcAQAAbi5o" +
  "dG1sUEsBAhQAFAAAAAgAAAAAABMLQw5HAAAATgAAAAYAAAAAAAAAAAAAAAAAgQEAAGEuaHRtbFBLBQYAAAAABAAEAN8AAADsAQAAAAA=";

export const EXAMPLES: readonly ReaderExample[] = [
  {
    content: BOOK,
    encoding: "base64",
    reads: [
      {
        title: "Dawn",
        source: "The Harbour",
        authors: ["Ada Lund"],
        language: "en",
        text: "The ferry is back.",
        place: 1,
      },
      { title: "Dusk", text: "Nobody paid.", place: 2 },
    ],
  },
  { content: BOOK.slice(0, 200), encoding: "base64", reads: [] },
];
