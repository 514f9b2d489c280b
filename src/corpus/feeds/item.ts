import { isoDayOf } from "../days.ts";
import { firstFields } from "../fields.ts";
import { blocksOf } from "../markup/blocks.ts";
import { attributeOf, childrenOf, type Element, firstNamed, onOneLine, textIn } from "../markup/element.ts";
import { textOfBlocks } from "../markup/gathering.ts";
import { parsePage } from "../markup/parsing.ts";
import { type Draft, Unreadable } from "../reader.ts";

/** What a feed says of all its items. */
export interface Feed {
  readonly title: string;
  readonly language: string;
}

/** The direct children of an item by name, in the order of the names. */
const parts = (item: Element, ...names: readonly string[]): Element[] =>
  names.flatMap((name) => childrenOf(item).filter((child) => child.name === name));

/** Markup within text within XML: what is left after one reading is a page. */
const plain = (element: Element): string => onOneLine(textIn(parsePage(textIn(element)).root));

function linksOf(item: Element): string[] {
  const links = parts(item, "link").filter((link) => /^(?:alternate)?$/.test(attributeOf(link, "rel")));
  const ids = parts(item, "guid", "id").filter((id) => attributeOf(id, "ispermalink") !== "false");
  return [...links.map((link) => attributeOf(link, "href") || textIn(link)), ...ids.map(textIn)].map((link) =>
    link.trim(),
  );
}

/** An Atom author has a name in an element; the others are the name, or an address with the name in brackets. */
function authorsOf(item: Element): string[] {
  return parts(item, "creator", "author")
    .map((author) => onOneLine(textIn(firstNamed(author, "name") ?? author)))
    .map((name) => (name.includes("@") ? (/\(([^()]{1,200})\)/.exec(name)?.[1] ?? "") : name))
    .filter((name, at, all) => name !== "" && all.indexOf(name) === at);
}

/** The longest that the feed gives of an item's text. */
function textOf(item: Element): string {
  const texts = parts(item, "encoded", "content", "description", "summary").map((element) => {
    const isMarkup = attributeOf(element, "type") === "xhtml";
    const { root } = isMarkup ? { root: element } : parsePage(textIn(element));
    return textOfBlocks(blocksOf(root));
  });
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}

/** An item of a feed as an article, or why it is none. */
export function draftOfItem(item: Element, place: number, feed: Feed): Draft | Unreadable {
  const text = textOf(item);
  if (text === "") return new Unreadable(`has no text (item ${place})`);
  const fields = firstFields({
    title: parts(item, "title").map(plain),
    source: [feed.title],
    date: parts(item, "pubdate", "published", "date", "updated").map((element) => isoDayOf(textIn(element))),
    url: linksOf(item),
    authors: [authorsOf(item)],
    language: [/^[A-Za-z]{2,3}(?=$|[-_])/.exec(feed.language)?.[0] ?? ""],
  });
  const own = (parts(item, "guid", "id").map(textIn)[0] ?? fields.url ?? "").trim().slice(0, 300);
  return { ...fields, text, bodyStart: 0, place, ...(own !== "" && { own }) };
}
