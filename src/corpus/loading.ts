import type { SegmentedArticle } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { drafted, loadReaders, type Readers } from "./drafting.ts";
import { Extraction } from "./extraction/extraction.ts";
import { type CorpusFile, filesOf } from "./files.ts";
import { Intake, type Problem } from "./intake.ts";

/** The articles that could be read, in order of their files, and what could not. */
export interface Loaded {
  readonly articles: readonly SegmentedArticle[];
  readonly problems: readonly Problem[];
}

export interface LoadOptions {
  /** Where texts are kept as they were taken out of PDF files, web pages and the like; without it, nowhere. */
  readonly extractions?: string;
}

/** Loads what paths hold into an intake. */
class Loading {
  readonly intake: Intake;
  readonly #readers: Readers;
  readonly #extraction: Extraction;

  constructor(intake: Intake, readers: Readers, extraction: Extraction) {
    this.intake = intake;
    this.#readers = readers;
    this.#extraction = extraction;
  }

  async load(path: string): Promise<void> {
    const { files, closed } = await filesOf(path);
    for (const folder of closed) this.intake.leaveOut(folder, "may not be opened");
    for await (const { file, drafts } of drafted(this.#newAmong(files), this.#readers, this.#extraction))
      this.intake.take(drafts, file.name);
  }

  async *#newAmong(files: readonly CorpusFile[]): AsyncGenerator<CorpusFile> {
    for (const file of files) if (await this.intake.isNew(file)) yield file;
  }
}

/**
 * Loads folders and single files into articles, each file once. Rejects with MissingCorpus where a path is not there;
 * what cannot be read inside it is named in `problems`, and the rest loads.
 */
export async function loadArticles(
  paths: readonly string[],
  language: Language,
  { extractions }: LoadOptions = {},
): Promise<Loaded> {
  const extraction = new Extraction(extractions === undefined ? {} : { folder: extractions });
  const loading = new Loading(new Intake(language), await loadReaders(), extraction);
  try {
    for (const path of paths) await loading.load(path);
  } finally {
    extraction.close();
  }
  const { articles, problems } = loading.intake;
  return { articles, problems };
}
