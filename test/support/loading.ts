import type { Problem } from "../../src/corpus/problem.ts";
import { openLibrary } from "../../src/library/opening.ts";
import type { SegmentedArticle } from "../../src/text/article.ts";

/** The articles that could be read, in order of their files, and what could not. */
export interface Loaded {
  readonly articles: readonly SegmentedArticle[];
  readonly problems: readonly Problem[];
}

/** Reads folders and files as a library does. */
export async function loadArticles(...paths: readonly string[]): Promise<Loaded> {
  const library = await openLibrary({ paths });
  const { corpus, problems } = library.app;
  await library.close();
  return { articles: corpus.articles, problems };
}
