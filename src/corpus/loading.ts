import { extname } from "node:path";
import { Misfit, modulesOf } from "../modules.ts";
import type { SegmentedArticle } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { articleOf } from "./article.ts";
import { type CorpusFile, endingOf, filesOf, textOf, truePathOf } from "./files.ts";
import { type Draft, type Reader, Unreadable } from "./reader.ts";

/** What was left out of the corpus, or passed over in it, and why. */
export interface Problem {
  readonly file: string;
  /** A reason that fits behind "it ". */
  readonly reason: string;
}

/** The articles that could be read, in order of their files, and what could not. */
export interface Loaded {
  readonly articles: readonly SegmentedArticle[];
  readonly problems: readonly Problem[];
}

const isReader = (value: unknown): value is Reader =>
  typeof value === "object" &&
  value !== null &&
  "endings" in value &&
  Array.isArray(value.endings) &&
  "read" in value &&
  typeof value.read === "function" &&
  "examples" in value;

/** The readers by file ending. Rejects with a Misfit where a reader does not fit. */
export async function loadReaders(): Promise<ReadonlyMap<string, Reader>> {
  const readers = new Map<string, Reader>();
  for (const { file, value } of await modulesOf(new URL("./readers/", import.meta.url))) {
    if (!isReader(value)) throw new Misfit(`${file} is no reader: it needs endings, read and examples`);
    for (const ending of value.endings) readers.set(ending, value);
  }
  return readers;
}

/** Takes articles in one after the other and keeps their ids apart. */
class Intake {
  readonly articles: SegmentedArticle[] = [];
  readonly problems: Problem[] = [];
  readonly #language: Language;
  /** Ids in use, with the number up to which others like it are. */
  readonly #ids = new Map<string, number>();
  readonly #files = new Set<string>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** Whether a file is met for the first time: a folder may be given beside a file in it. */
  async isNew(file: CorpusFile): Promise<boolean> {
    const before = this.#files.size;
    return this.#files.add(await truePathOf(file)).size > before;
  }

  take(drafts: readonly (Draft | Unreadable)[], file: string): void {
    const base = file.slice(0, file.length - extname(file).length);
    for (const draft of drafts) {
      if (draft instanceof Unreadable) this.leaveOut(file, draft.message);
      else this.#takeOne(draft, draft.place === undefined ? base : `${base}#${draft.place}`, file);
    }
  }

  leaveOut(file: string, reason: string): void {
    this.problems.push({ file, reason });
  }

  #takeOne(draft: Draft, id: string, file: string): void {
    for (const fault of draft.faults ?? []) this.leaveOut(file, `${fault}; that was passed over`);
    const article = articleOf(draft, this.#free(draft.id ?? id), file, this.#language);
    if (article.sentences.length > 0) this.articles.push(article);
    else this.leaveOut(file, "holds no sentence");
  }

  /** The id, or with a number behind it where another article has it already. */
  #free(id: string): string {
    let count = (this.#ids.get(id) ?? 0) + 1;
    let free = count === 1 ? id : `${id}~${count}`;
    while (count > 1 && this.#ids.has(free)) free = `${id}~${++count}`;
    this.#ids.set(free, 1).set(id, count);
    return free;
  }
}

async function readInto(intake: Intake, file: CorpusFile, reader: Reader): Promise<void> {
  try {
    intake.take(reader.read(await textOf(file, reader.largest)), file.name);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    intake.leaveOut(file.name, error.message);
  }
}

/**
 * Loads folders and single files into articles, each file once. Rejects with MissingCorpus where a path is not there;
 * what cannot be read inside it is named in `problems`, and the rest loads.
 */
export async function loadArticles(paths: readonly string[], language: Language): Promise<Loaded> {
  const readers = await loadReaders();
  const kinds = [...readers.keys()].join(", ");
  const intake = new Intake(language);
  for (const path of paths) {
    const { files, closed } = await filesOf(path);
    for (const folder of closed) intake.leaveOut(folder, "may not be opened");
    for (const file of files) {
      const reader = readers.get(endingOf(file));
      if (!(await intake.isNew(file))) continue;
      if (reader) await readInto(intake, file, reader);
      else intake.leaveOut(file.name, `is of a kind that is not read (${kinds} are)`);
    }
  }
  return { articles: intake.articles, problems: intake.problems };
}
