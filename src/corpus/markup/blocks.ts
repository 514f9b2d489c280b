import { Unreadable } from "../reader.ts";
import { attributeOf, type Element, isElement } from "./element.ts";
import { BLOCKS } from "./grammar.ts";

/** What stands on lines of its own: a paragraph, a heading, an item of a list, a row of a table. */
export interface Block {
  readonly text: string;
  /** From 1 to 6, where it is a heading. */
  readonly level?: number;
  /** How many of its characters are links to elsewhere. */
  readonly linked: number;
  /** How many of its characters tell a time. */
  readonly timed: number;
}

/** What words stand in. */
type Role = "linked" | "timed" | undefined;

/** The most text that is taken from one file, in characters. */
export const MOST_TEXT = 4_000_000;

/** Shown in place of an element, or instead of its content. */
const HIDDEN = new Set(
  (
    "head title script style noscript template svg math iframe object embed audio video canvas map button select " +
    "textarea input datalist option rt rp del s strike noframes noembed " +
    "amp-ad amp-consent amp-embed amp-facebook amp-iframe amp-instagram amp-lightbox amp-list amp-sidebar amp-social-share " +
    "amp-sticky-ad amp-twitter amp-user-notification amp-video"
  ).split(" "),
);

const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const BLANKS = /[\s\u00A0\u202F\u2007]+/g;

/** Words as a reader sees them: a fixed blank is a blank, a place where a word may break is nothing. */
export const shown = (text: string): string => text.replace(INVISIBLE, "").replace(BLANKS, " ");

/** Gathers the running text of a block until the next begins. */
class Gathering {
  readonly blocks: Block[] = [];
  #lines: string[] = [""];
  #counts = { linked: 0, timed: 0 };
  #total = 0;

  add(text: string, role: Role): void {
    const line = this.#lines.at(-1) ?? "";
    const words = line === "" || line.endsWith(" ") ? shown(text).trimStart() : shown(text);
    this.#total += words.length;
    if (this.#total > MOST_TEXT) throw new Unreadable("holds more than 4 million characters of text");
    this.#lines[this.#lines.length - 1] = line + words;
    if (role) this.#counts[role] += words.length;
  }

  /** Text in which line ends and blanks count. */
  addAsItStands(text: string): void {
    const [first = "", ...more] = text.split(/\r?\n/);
    this.add(first, undefined);
    for (const line of more) {
      this.breakLine();
      this.add(line, undefined);
    }
  }

  breakLine(): void {
    // Two breaks in a row are how a page without paragraphs parts them.
    if ((this.#lines.at(-1) ?? "").trim() === "") this.end();
    else this.#lines.push("");
  }

  end(level?: number): void {
    const text = this.#lines
      .map((line) => line.trim())
      .filter(Boolean)
      .join("\n");
    if (text !== "") this.blocks.push({ text, ...this.#counts, ...(level !== undefined && { level }) });
    this.#lines = [""];
    this.#counts = { linked: 0, timed: 0 };
  }
}

const CELLS = new Set(["td", "th"]);
const PARTS = new Set([
  "p",
  "div",
  "ul",
  "ol",
  "table",
  "h1",
  "h2",
  "h3",
  "h4",
  "article",
  "section",
  "blockquote",
]);

/** Whether a table's cell holds paragraphs: then the table lays out a page and is no table. */
const isLaidOut = (row: Element): boolean =>
  row.children.some(
    (cell) => isElement(cell) && cell.children.some((child) => isElement(child) && PARTS.has(child.name)),
  );

/** A link within the page leads nowhere else. */
function roleOf(element: Element): Role {
  if (element.name === "time") return "timed";
  return element.name === "a" && /^[^#]/.test(attributeOf(element, "href")) ? "linked" : undefined;
}

/** Puts an element's text into blocks. Depth is bounded where the tree is made. */
class Walk {
  readonly gathering = new Gathering();
  readonly #isLeftOut: (element: Element) => boolean;

  constructor(isLeftOut: (element: Element) => boolean) {
    this.#isLeftOut = isLeftOut;
  }

  into(element: Element, role?: Role): void {
    for (const child of element.children) {
      if (!isElement(child)) this.gathering.add(child, role);
      else if (!HIDDEN.has(child.name) && !this.#isLeftOut(child)) this.#enter(child, role);
    }
  }

  #enter(element: Element, role: Role): void {
    const { name } = element;
    if (name === "br") this.gathering.breakLine();
    else if (name === "q") this.#quoted(element, role);
    else if (name === "pre") this.#asItStands(element);
    else if (name === "tr" && !isLaidOut(element)) this.#row(element);
    else if (!BLOCKS.has(name)) this.into(element, role ?? roleOf(element));
    else this.#block(element, role);
  }

  #block(element: Element, role: Role): void {
    const level = /^h([1-6])$/.exec(element.name)?.[1] ?? attributeOf(element, "aria-level");
    this.gathering.end();
    this.into(element, role);
    this.gathering.end(/^[1-6]$/.test(level) ? Number(level) : undefined);
  }

  /** A browser sets the marks itself. */
  #quoted(element: Element, role: Role): void {
    this.gathering.add("“", role);
    this.into(element, role);
    this.gathering.add("”", role);
  }

  #asItStands(element: Element): void {
    this.gathering.end();
    for (const child of element.children) {
      if (isElement(child)) this.into(child);
      else this.gathering.addAsItStands(child);
    }
    this.gathering.end();
  }

  #row(row: Element): void {
    this.gathering.end();
    let cells = 0;
    for (const cell of row.children) {
      if (!isElement(cell) || !CELLS.has(cell.name) || this.#isLeftOut(cell)) continue;
      if (cells++ > 0) this.gathering.add(" | ", undefined);
      this.into(cell);
    }
    this.gathering.end();
  }
}

/** The text of an element, block by block, without what is not shown and what is left out. */
export function blocksOf(root: Element, isLeftOut: (element: Element) => boolean = () => false): Block[] {
  const walk = new Walk(isLeftOut);
  walk.into(root);
  walk.gathering.end();
  return walk.gathering.blocks;
}

/** Blocks as the text of an article: a blank line between two. */
export const textOfBlocks = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join("\n\n");
