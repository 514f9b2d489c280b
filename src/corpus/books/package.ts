import { posix } from "node:path";
import { xmlIn } from "../archive/markup.ts";
import type { Zip } from "../archive/zip.ts";
import { isoDayOf } from "../days.ts";
import { attributeOf, type Element, firstNamed, named, onOneLine, textIn } from "../markup/element.ts";
import { Unreadable } from "../reader.ts";

/** What an EPUB's package says of the book, and its files in the order of reading. */
export interface Book {
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string | undefined;
  readonly language: string;
  /** Names in the archive. */
  readonly files: readonly string[];
  /** The name of the file that lists the chapters, where there is one. */
  readonly contents: string | undefined;
}

/** A reference within the archive as a file's name, and the place in it. */
export function resolved(from: string, reference: string): { readonly file: string; readonly id: string } {
  const [path = "", id = ""] = reference.split("#");
  return { file: posix.normalize(posix.join(posix.dirname(from), decoded(path))), id: decoded(id) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const linesOf = (root: Element, name: string): string[] =>
  [...named(root, name)].map((element) => onOneLine(textIn(element))).filter(Boolean);

/** Whoever is named with another role than author is none: the translator, the editor. */
function authorsOf(metadata: Element): string[] {
  const roles = new Map(
    [...named(metadata, "meta")]
      .filter((meta) => attributeOf(meta, "property") === "role")
      .map((meta) => [attributeOf(meta, "refines").slice(1), onOneLine(textIn(meta))]),
  );
  return [...named(metadata, "creator")]
    .filter((each) =>
      /^(?:aut)?$/.test(attributeOf(each, "role") || (roles.get(attributeOf(each, "id")) ?? "")),
    )
    .map((each) => onOneLine(textIn(each)))
    .filter(Boolean);
}

const dateOf = (metadata: Element): string | undefined =>
  [...named(metadata, "date")]
    .filter((date) => /^(?:publication)?$/.test(attributeOf(date, "event")))
    .map((date) => isoDayOf(textIn(date)))
    .find(Boolean);

/** Throws Unreadable where the archive is no book. */
export function bookIn(zip: Zip): Book {
  const container = xmlIn(zip, "META-INF/container.xml");
  const path = attributeOf(firstNamed(container ?? NOTHING, "rootfile") ?? NOTHING, "full-path");
  const whole = path === "" ? undefined : xmlIn(zip, path);
  if (!whole) throw new Unreadable("is no EPUB book");
  const metadata = firstNamed(whole, "metadata") ?? NOTHING;
  const items = new Map([...named(whole, "item")].map((item) => [attributeOf(item, "id"), item]));
  const nameOf = (item: Element): string => resolved(path, attributeOf(item, "href")).file;
  const spine = [...named(whole, "itemref")].filter((each) => attributeOf(each, "linear") !== "no");
  const read = spine.flatMap((each) => items.get(attributeOf(each, "idref")) ?? []);
  const contents = [...items.values()].find(isNavigation) ?? items.get(tocOf(whole));
  return {
    title: linesOf(metadata, "title")[0] ?? "",
    authors: authorsOf(metadata),
    date: dateOf(metadata),
    language: /^[A-Za-z]{2,3}(?=$|[-_])/.exec(linesOf(metadata, "language")[0] ?? "")?.[0] ?? "",
    files: read.filter((item) => !isNavigation(item)).map(nameOf),
    contents: contents && nameOf(contents),
  };
}

const NOTHING: Element = { name: "", attributes: new Map(), children: [] };

const isNavigation = (item: Element): boolean => attributeOf(item, "properties").split(/\s+/).includes("nav");

const tocOf = (whole: Element): string => attributeOf(firstNamed(whole, "spine") ?? NOTHING, "toc");
