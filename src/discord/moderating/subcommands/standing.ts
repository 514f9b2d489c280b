import type { Status } from "../../../library/library.ts";
import type { Said } from "../../../text/saying.ts";
import { countedArticles, countedSentences, type Item } from "../report.ts";

const standing = (outcome: Said, { articles, sentences }: Status, more: readonly Said[]): Item => ({
  outcome,
  name: "",
  about: [countedArticles(articles), countedSentences(sentences), ...more],
});

/** How the server's own shelf stands. */
export const here = (status: Status, ...more: readonly Said[]): Item => standing("This server", status, more);

/** How the shelf stands that all share. */
export const shared = (status: Status, ...more: readonly Said[]): Item =>
  standing("Shared by all servers", status, more);
