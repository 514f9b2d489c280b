import { decodedMarkup } from "../decoding.ts";
import {
  attributeOf,
  childrenOf,
  type Element,
  firstNamed,
  named,
  onOneLine,
  textIn,
} from "../markup/element.ts";
import { parseXml } from "../markup/parsing.ts";
import { type Drafts, Unreadable } from "../reader.ts";
import { draftOfItem } from "./item.ts";

const MOST_ITEMS = 20_000;

const textOfChild = (element: Element, name: string): string => {
  const child = childrenOf(element).find((each) => each.name === name);
  return child ? onOneLine(textIn(child)) : "";
};

/** The articles of a feed. Throws Unreadable where it is none, or holds no text. */
export function readFeed(bytes: Uint8Array): Drafts {
  const root = parseXml(decodedMarkup(bytes));
  const whole = firstNamed(root, "rss", "rdf", "feed");
  if (!whole) throw new Unreadable("is no RSS or Atom feed");
  const channel = firstNamed(whole, "channel") ?? whole;
  const items = [...named(whole, "item", "entry")].slice(0, MOST_ITEMS);
  if (items.length === 0) throw new Unreadable("is a feed without items");
  const about = {
    title: textOfChild(channel, "title"),
    language: textOfChild(channel, "language") || attributeOf(whole, "lang"),
  };
  return items.map((item, at) => draftOfItem(item, at + 1, about));
}
