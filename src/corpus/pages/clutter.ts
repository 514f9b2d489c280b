import { attributeOf, type Element, isElement, within } from "../markup/element.ts";
import lists from "./data/clutter.json" with { type: "json" };

const TAGS = new Set(lists.tags);
const ROLES = new Set(lists.roles);
const TALK = new Set(lists.talk);
const WORDS = new Set(lists.words);
const PHRASES = new Set(lists.phrases);
const BODIES = new Set(lists.bodies);

/** What surrounds an article may not hold more than this share of the page's text: then it is the article. */
const MOST_OF_PAGE = 0.4;
const LONGEST_FORM = 600;

/** The classes and the id of an element, each in small letters with dashes: "postMeta__top" is "post-meta-top". */
const labelsOf = (element: Element): string[] =>
  `${attributeOf(element, "class")} ${attributeOf(element, "id")}`
    .slice(0, 1000)
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/\s+/)
    .map((label) => label.replace(/[_-]+/g, "-"))
    .filter(Boolean);

function speaks(
  labels: readonly string[],
  words: ReadonlySet<string>,
  phrases?: ReadonlySet<string>,
): boolean {
  return labels.some((label) => {
    const parts = label.split("-");
    if (parts.some((part) => words.has(part))) return true;
    return phrases !== undefined && parts.some((_, at) => hasPhrase(parts, at, phrases));
  });
}

const hasPhrase = (parts: readonly string[], at: number, phrases: ReadonlySet<string>): boolean =>
  [2, 3].some((length) => phrases.has(parts.slice(at, at + length).join("-")));

/** An element that a page's maker marks as the article's text. */
export const isBody = (element: Element): boolean =>
  /(?:^|\s)articleBody(?:\s|$)/i.test(attributeOf(element, "itemprop")) ||
  labelsOf(element).some((label) => BODIES.has(label));

const STRUCTURE = new Set(["#root", "html", "body", "main", "article", "p", "h1", "head"]);
const INLINE = new Set(["a", "span", "i", "b", "em", "strong", "sup", "small"]);

const isUnseen = (element: Element): boolean =>
  element.attributes.has("hidden") ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, "style").slice(0, 500)) ||
  (INLINE.has(element.name) && attributeOf(element, "aria-hidden") === "true");

function isSurrounding(element: Element): boolean {
  if (TAGS.has(element.name) || ROLES.has(attributeOf(element, "role").toLowerCase())) return true;
  return speaks(labelsOf(element), WORDS, PHRASES);
}

const hasStory = (element: Element): boolean => {
  for (const each of within(element))
    if (each.name === "h1" || each.name === "main" || isBody(each)) return true;
  return false;
};

/** How much running text, outside of links, stands in each element. */
export type Weights = ReadonlyMap<Element, number>;

/** Whether a box asks for something, as one for an address does: it is short, and holds a field. */
const isAsking = (element: Element, weight: number): boolean =>
  weight < LONGEST_FORM &&
  /^(?:div|section)$/.test(element.name) &&
  element.children.some(
    (child) => isElement(child) && /^(?:form|input|textarea|button|select)$/.test(child.name),
  );

/** Whether an element is not of the article: navigation, notices, comments, what else to read. */
export function isClutter(element: Element, weights: Weights, page: number): boolean {
  if (isUnseen(element)) return true;
  const weight = weights.get(element) ?? 0;
  if (element.name === "p") return weight < LONGEST_FORM / 2 && isSurrounding(element);
  if (STRUCTURE.has(element.name)) return element.name === "article" && isTalk(element);
  if (isTalk(element) && !hasStory(element)) return true;
  if (isBody(element)) return false;
  if (isAsking(element, weight)) return true;
  return weight <= MOST_OF_PAGE * page && isSurrounding(element);
}

const isTalk = (element: Element): boolean => speaks(labelsOf(element), TALK);
