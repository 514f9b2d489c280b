import type { SegmentedArticle } from "../../../text/article.ts";
import { countedSentences, type Item } from "../report.ts";
import type { Subcommand } from "../subcommand.ts";
import { here, shared } from "./standing.ts";

const itemOf = ({ title, source, date, sentences }: SegmentedArticle): Item => ({
  name: title,
  ...((source ?? date) !== null && { title: [source, date].filter(Boolean).join(", ") }),
  about: [countedSentences(sentences.length)],
});

/** The server's own articles, and how many all share. */
export const list: Subcommand = {
  name: "list",
  changes: false,
  async run({ server }, { library }) {
    const standing = [here(library.status(server)), shared(library.status(null))];
    return { items: [...standing, ...library.articles(server).map(itemOf)], audit: "" };
  },
};
