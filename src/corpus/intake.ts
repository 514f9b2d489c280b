import type { SegmentedArticle } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { articleOf } from "./article.ts";
import { type CorpusFile, stemOf, truePathOf } from "./files.ts";
import { type Draft, Unreadable } from "./reader.ts";

/** What was left out of the corpus, or passed over in it, and why. */
export interface Problem {
  readonly file: string;
  /** A reason that fits behind "it ". */
  readonly reason: string;
}

/** Makes articles of drafts, one after the other, and keeps their ids apart. */
export class Intake {
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

  /** Takes what was read of a file; `file` is its name below the corpus folder. */
  take(drafts: readonly (Draft | Unreadable)[], file: string): void {
    const base = stemOf(file);
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
