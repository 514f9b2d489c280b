import type { SegmentedArticle } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { draftsOf, loadReaders } from "./drafting.ts";
import { filesOf } from "./files.ts";
import { Intake, type Problem } from "./intake.ts";

/** The articles that could be read, in order of their files, and what could not. */
export interface Loaded {
  readonly articles: readonly SegmentedArticle[];
  readonly problems: readonly Problem[];
}

/**
 * Loads folders and single files into articles, each file once. Rejects with MissingCorpus where a path is not there;
 * what cannot be read inside it is named in `problems`, and the rest loads.
 */
export async function loadArticles(paths: readonly string[], language: Language): Promise<Loaded> {
  const readers = await loadReaders();
  const intake = new Intake(language);
  for (const path of paths) {
    const { files, closed } = await filesOf(path);
    for (const folder of closed) intake.leaveOut(folder, "may not be opened");
    for (const file of files)
      if (await intake.isNew(file)) intake.take(await draftsOf(file, readers), file.name);
  }
  return { articles: intake.articles, problems: intake.problems };
}
