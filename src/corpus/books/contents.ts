import { xmlIn } from "../archive/markup.ts";
import type { Zip } from "../archive/zip.ts";
import {
  attributeOf,
  childrenOf,
  type Element,
  firstNamed,
  named,
  onOneLine,
  textIn,
} from "../markup/element.ts";
import { type Book, resolved } from "./package.ts";

/** Where a chapter begins. */
export interface Entry {
  readonly title: string;
  readonly file: string;
  /** The id of the element that it begins with; empty for the file's beginning. */
  readonly id: string;
}

const childNamed = (element: Element, name: string): Element | undefined =>
  childrenOf(element).find((child) => child.name === name);

/** EPUB 2: `navPoint`s, those of the parts of a chapter within it. */
function pointsIn(ncx: Element, file: string): Entry[] {
  return [...named(ncx, "navpoint")].map((point) => {
    const content = childNamed(point, "content");
    const label = childNamed(point, "navlabel");
    return {
      title: label ? onOneLine(textIn(label)) : "",
      ...resolved(file, content ? attributeOf(content, "src") : ""),
    };
  });
}

/** EPUB 3: a list of links, of the several lists the one that is called a table of contents. */
function linksIn(page: Element, file: string): Entry[] {
  const lists = [...named(page, "nav")];
  const toc = lists.find((list) => attributeOf(list, "type") === "toc") ?? lists[0];
  if (!toc) return [];
  return [...named(toc, "a")].map((link) => ({
    title: onOneLine(textIn(link)),
    ...resolved(file, attributeOf(link, "href")),
  }));
}

/** The chapters of a book as its table of contents has them; none where it has no table. */
export function contentsOf(zip: Zip, { contents }: Book): readonly Entry[] {
  const root = contents === undefined ? undefined : xmlIn(zip, contents);
  if (!root || contents === undefined) return [];
  const entries = firstNamed(root, "ncx") ? pointsIn(root, contents) : linksIn(root, contents);
  return entries.filter(({ title }) => title !== "");
}
