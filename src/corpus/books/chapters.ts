import type { Zip } from "../archive/zip.ts";
import { decodedMarkup } from "../decoding.ts";
import { blocksOf } from "../markup/blocks.ts";
import { attributeOf, type Element, firstNamed } from "../markup/element.ts";
import { type Block, textOfBlocks } from "../markup/gathering.ts";
import { parsePage } from "../markup/parsing.ts";
import { Unreadable } from "../reader.ts";
import type { Entry } from "./contents.ts";

/** A chapter: its title, where the book tells, and its text. */
export interface Chapter {
  readonly title: string | undefined;
  readonly text: string;
}

const MOST_TEXT = 16_000_000;
const NO_CHAPTER = /\b(?:cover|titlepage|copyright-page|toc|index|landmarks|loi|lot)\b/;

/** Marks that lead to a note, and notes that stand below the text. */
const isNote = (element: Element): boolean =>
  /\b(?:noteref|footnote|rearnote|endnote|pagebreak)\b/.test(attributeOf(element, "epub:type")) ||
  /\bdoc-(?:noteref|footnote|endnote|pagebreak)\b/.test(attributeOf(element, "role"));

function isNoChapter(page: Element): boolean {
  const parts = [firstNamed(page, "body"), firstNamed(page, "section")];
  return parts.some((part) => part && NO_CHAPTER.test(attributeOf(part, "epub:type")));
}

class Chapters {
  readonly chapters: Chapter[] = [];
  #title: string | undefined;
  #blocks: Block[] = [];
  #total = 0;

  /** Begins a chapter; without a title the first heading is it. */
  begin(title?: string): void {
    const heading = this.#blocks.find(({ level }) => level !== undefined)?.text;
    const known = this.#title ?? heading;
    const isTitle = ({ text }: Block): boolean => text.toLowerCase() === known?.toLowerCase();
    const rest = this.#blocks[0] && isTitle(this.#blocks[0]) ? this.#blocks.slice(1) : this.#blocks;
    const text = textOfBlocks(rest);
    if (text !== "") this.chapters.push({ title: known, text });
    this.#title = title;
    this.#blocks = [];
  }

  take(block: Block): void {
    this.#total += block.text.length;
    if (this.#total > MOST_TEXT) throw new Unreadable("holds more than 16 million characters of text");
    this.#blocks.push(block);
  }
}

/**
 * The chapters of a book's files. A chapter begins where the table of contents says, also in the middle of a file; a
 * file that it does not name goes on with the chapter before. Without a table each file is a chapter.
 */
export function chaptersOf(
  zip: Zip,
  files: readonly string[],
  entries: readonly Entry[],
): readonly Chapter[] {
  const chapters = new Chapters();
  for (const file of files) {
    const bytes = zip.read(file);
    if (!bytes) continue;
    const page = parsePage(decodedMarkup(bytes)).root;
    const here = entries.filter((entry) => entry.file === file);
    const first = here.find(({ id }) => id === "");
    if (first || entries.length === 0 || isNoChapter(page)) chapters.begin(first?.title);
    if (isNoChapter(page)) continue;
    const starts = new Map(here.filter(({ id }) => id !== "").map(({ id, title }) => [id, title]));
    for (const block of blocksOf(page, isNote)) {
      const start = block.ids.find((id) => starts.has(id));
      if (start !== undefined) chapters.begin(starts.get(start));
      chapters.take(block);
    }
  }
  chapters.begin();
  return chapters.chapters;
}
