import { textOfParagraphs } from "../paragraphs.ts";
import { Unreadable } from "../reader.ts";

/** What stands on lines of its own: a paragraph, a heading, an item of a list, a row of a table. */
export interface Block {
  readonly text: string;
  /** From 1 to 6, where it is a heading. */
  readonly level?: number;
  /** How many of its characters are links to elsewhere. */
  readonly linked: number;
  /** How many of its characters tell a time. */
  readonly timed: number;
  /** The ids of the elements that begin with it. */
  readonly ids: readonly string[];
}

/** What words stand in. */
export type Role = "linked" | "timed" | undefined;

/** The most text that is taken from one file, in characters. */
export const MOST_TEXT = 4_000_000;

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const BLANKS = /[\s\u00A0\u202F\u2007]+/g;

/** Words as a reader sees them: a fixed blank is a blank, a place where a word may break is nothing. */
export const shown = (text: string): string => text.replace(INVISIBLE, "").replace(BLANKS, " ");

/** Gathers the running text of a block until the next begins. */
export class Gathering {
  readonly blocks: Block[] = [];
  /** The words of the block so far, line ends among them. */
  #words: string[] = [];
  /** Whether the next word begins a line, or a blank stands before it. */
  #isApart = true;
  #lineIsEmpty = true;
  #counts = { linked: 0, timed: 0 };
  #ids: string[] = [];
  #total = 0;

  /** Notes where an element with an id begins. */
  mark(id: string): void {
    this.#ids.push(id);
  }

  /** Whether the block has no words yet. */
  get isEmpty(): boolean {
    return this.#words.length === 0;
  }

  add(text: string, role?: Role): void {
    const words = this.#isApart ? shown(text).trimStart() : shown(text);
    if (words === "") return;
    this.#total += words.length;
    if (this.#total > MOST_TEXT) throw new Unreadable("holds more than 4 million characters of text");
    this.#words.push(words);
    this.#isApart = words.endsWith(" ");
    this.#lineIsEmpty &&= words === " ";
    if (role) this.#counts[role] += words.length;
  }

  /** Text in which line ends and blanks count. */
  addAsItStands(text: string): void {
    const [first = "", ...more] = text.split(/\r?\n/);
    this.add(first);
    for (const line of more) {
      this.breakLine();
      this.add(line);
    }
  }

  breakLine(): void {
    // Two breaks in a row are how a page without paragraphs parts them.
    if (this.#lineIsEmpty) this.end();
    else this.#words.push("\n");
    this.#isApart = true;
    this.#lineIsEmpty = true;
  }

  end(level?: number): void {
    const text = this.#words.join("").replaceAll(" \n", "\n").trim();
    if (text !== "")
      this.blocks.push({
        text,
        ...this.#counts,
        ids: this.#ids.splice(0),
        ...(level !== undefined && { level }),
      });
    this.#words = [];
    this.#isApart = true;
    this.#lineIsEmpty = true;
    this.#counts = { linked: 0, timed: 0 };
  }
}

/** Blocks as the text of an article. */
export const textOfBlocks = (blocks: readonly Block[]): string =>
  textOfParagraphs(blocks.map(({ text }) => text));
