import { attributeOf, type Element, isElement } from "./element.ts";
import { type Block, Gathering, type Role } from "./gathering.ts";
import { BLOCKS } from "./grammar.ts";
import { isNoteMark } from "./note-mark.ts";

/** Shown in place of an element, or instead of its content. */
const HIDDEN = new Set(
  (
    "head title script style noscript template svg annotation annotation-xml iframe object embed audio video canvas map select " +
    "textarea input datalist option rt rp del s strike noframes noembed " +
    "amp-ad amp-consent amp-embed amp-facebook amp-iframe amp-instagram amp-lightbox amp-list amp-sidebar amp-social-share " +
    "amp-sticky-ad amp-twitter amp-user-notification amp-video"
  ).split(" "),
);

const SIGN = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F){1,12}$/u;
const CELLS = new Set(["td", "th"]);
const PARTS = new Set("p div ul ol table h1 h2 h3 h4 article section blockquote".split(" "));

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
  /** Whether line ends count: in a text set by its author's own hand. */
  #keepsLines = false;

  constructor(isLeftOut: (element: Element) => boolean) {
    this.#isLeftOut = isLeftOut;
  }

  into(element: Element, role?: Role): void {
    for (const child of element.children) {
      if (!isElement(child)) this.#say(child, role);
      else if (!this.#isHidden(child, element) && !this.#isLeftOut(child)) this.#enter(child, role);
    }
  }

  /** A button by itself is none of the text; one within a line is a word that can be pressed. */
  #isHidden(element: Element, parent: Element): boolean {
    if (element.name === "button") return this.gathering.isEmpty && parent.name !== "p";
    return HIDDEN.has(element.name) || isNoteMark(element);
  }

  #say(text: string, role: Role): void {
    if (this.#keepsLines) this.gathering.addAsItStands(text);
    else this.gathering.add(text, role);
  }

  #enter(element: Element, role: Role): void {
    const { name } = element;
    if (!BLOCKS.has(name)) this.#mark(element);
    if (name === "img") this.#picture(element, role);
    else if (name === "br") this.gathering.breakLine();
    else if (name === "q") this.#quoted(element, role);
    else if (name === "pre") this.#asItStands(element);
    else if (name === "tr" && !isLaidOut(element)) this.#row(element);
    else if (!BLOCKS.has(name)) this.into(element, role ?? roleOf(element));
    else this.#block(element, role);
  }

  /** A sign that is set as a picture is read as the sign. */
  #picture(element: Element, role: Role): void {
    const sign = attributeOf(element, "alt");
    if (SIGN.test(sign)) this.gathering.add(sign, role);
  }

  #mark(element: Element): void {
    const id = attributeOf(element, "id");
    if (id !== "") this.gathering.mark(id);
  }

  #block(element: Element, role: Role): void {
    const level = /^h([1-6])$/.exec(element.name)?.[1] ?? attributeOf(element, "aria-level");
    this.gathering.end();
    this.#mark(element);
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
    const before = this.#keepsLines;
    this.#keepsLines = true;
    this.#block(element, undefined);
    this.#keepsLines = before;
  }

  #row(row: Element): void {
    this.gathering.end();
    let cells = 0;
    for (const cell of row.children) {
      if (!isElement(cell) || !CELLS.has(cell.name) || this.#isLeftOut(cell)) continue;
      if (cells++ > 0) this.gathering.add(" | ");
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
