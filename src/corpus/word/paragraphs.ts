import { attributeOf, type Element, isElement } from "../markup/element.ts";
import { shown } from "../markup/gathering.ts";
import { Unreadable } from "../reader.ts";

/** A paragraph of a Word document, or a row of a table. */
export interface Paragraph {
  readonly text: string;
  /** The name of its style in small letters ("heading1", "title"), where it has one. */
  readonly style?: string;
}

const MOST_TEXT = 4_000_000;

/** What was taken out again, what is said elsewhere a second time, and what is no text of the document. */
const LEFT_OUT = new Set([
  "del",
  "movefrom",
  "fallback",
  "instrtext",
  "deltext",
  "ppr",
  "rpr",
  "pict",
  "txbxcontent",
]);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ["tab", " "],
  ["br", "\n"],
  ["cr", "\n"],
  ["nobreakhyphen", "-"],
]);

const isHidden = (run: Element): boolean =>
  run.children.some(
    (child) =>
      isElement(child) &&
      child.name === "rpr" &&
      child.children.some((each) => isElement(each) && each.name === "vanish"),
  );

/** The text of what stands in a line. */
function lineOf(element: Element): string {
  let text = "";
  for (const child of element.children) {
    if (!isElement(child) || LEFT_OUT.has(child.name)) continue;
    if (child.name === "t") text += child.children.filter((each) => typeof each === "string").join("");
    else if (SIGNS.has(child.name)) text += SIGNS.get(child.name);
    else if (child.name !== "r" || !isHidden(child)) text += lineOf(child);
  }
  return text;
}

/** Lines as a reader sees them. */
const tidy = (text: string): string =>
  text
    .split("\n")
    .map((line) => shown(line).trim())
    .filter(Boolean)
    .join("\n");

function styleOf(paragraph: Element): string | undefined {
  for (const child of paragraph.children) {
    if (!isElement(child) || child.name !== "ppr") continue;
    const style = child.children.find((each) => isElement(each) && each.name === "pstyle");
    if (style && isElement(style)) return attributeOf(style, "val").toLowerCase();
  }
  return undefined;
}

class Walk {
  readonly paragraphs: Paragraph[] = [];
  #total = 0;

  into(element: Element): void {
    for (const child of element.children) {
      if (!isElement(child) || LEFT_OUT.has(child.name)) continue;
      if (child.name === "p") this.#take(lineOf(child), styleOf(child));
      else if (child.name === "tr") this.#row(child);
      else this.into(child);
    }
  }

  /** A row of cells with a line each is a line; cells that hold more lay out a page. */
  #row(row: Element): void {
    const cells = new Walk();
    const lines: string[] = [];
    for (const cell of row.children.filter(isElement).filter(({ name }) => name === "tc")) {
      const before = cells.paragraphs.length;
      cells.into(cell);
      lines.push(
        cells.paragraphs
          .slice(before)
          .map(({ text }) => text)
          .join("\n"),
      );
    }
    if (lines.some((line) => line.includes("\n")))
      for (const { text, style } of cells.paragraphs) this.#take(text, style);
    else this.#take(lines.filter(Boolean).join(" | "), undefined);
  }

  #take(line: string, style: string | undefined): void {
    const text = tidy(line);
    this.#total += text.length;
    if (this.#total > MOST_TEXT) throw new Unreadable("holds more than 4 million characters of text");
    if (text !== "") this.paragraphs.push({ text, ...(style !== undefined && { style }) });
  }
}

/** The paragraphs of a document's body, in order. */
export function paragraphsOf(document: Element): readonly Paragraph[] {
  const walk = new Walk();
  walk.into(document);
  return walk.paragraphs;
}
