import { fold } from "./lexicon.ts";

/** A text with the articles that hold it. */
export interface Counted {
  readonly text: string;
  readonly articles: ReadonlySet<string>;
}

/** Counts texts by article. Equal but for case, marks, blanks and "the" is equal; the first form stands for all. */
export class Tally {
  readonly #entries = new Map<string, { readonly text: string; readonly articles: Set<string> }>();

  add(text: string, articleId: string): void {
    const tidy = text.replace(/\s+/g, " ").trim();
    const key = fold(tidy).replace(/^(?:the|an?) /, "");
    const entry = this.#entries.get(key) ?? { text: tidy, articles: new Set<string>() };
    entry.articles.add(articleId);
    this.#entries.set(key, entry);
  }

  addAll(other: Tally): void {
    for (const { text, articles } of other.#entries.values()) for (const id of articles) this.add(text, id);
  }

  /** Most often first; of equals the one that came first. */
  ranked(): readonly Counted[] {
    return [...this.#entries.values()].sort((a, b) => b.articles.size - a.articles.size);
  }
}
