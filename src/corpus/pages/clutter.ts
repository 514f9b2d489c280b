import { attributeOf, type Element, isElement, textIn, within } from "../markup/element.ts";
import { BLOCKS } from "../markup/grammar.ts";
import { isMark } from "../markup/note-mark.ts";
import lists from "./data/clutter.json" with { type: "json" };

const TAGS = new Set(lists.tags);
const ROLES = new Set(lists.roles);
const TALK = new Set(lists.talk);
const WORDS = new Set(lists.words);
const PHRASES = new Set(lists.phrases);
const BODIES = new Set(lists.bodies);
const NOTES = new Set(lists.notes);
const MARKS = new Set(lists.marks);
const UNSEEN = new Set(lists.unseen);

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

const STRUCTURE = new Set(
  "#root html body main article p h1 head tbody thead tfoot tr td th dl dt dd".split(" "),
);

/** What only a machine reads, or nobody. A sign that is hidden from machines is seen, and so are letters. */
function isUnseen(element: Element, labels: readonly string[]): boolean {
  if (element.attributes.has("hidden") || labels.some((label) => UNSEEN.has(label))) return true;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributeOf(element, "style").slice(0, 500)))
    return true;
  if (attributeOf(element, "aria-hidden") !== "true" || BLOCKS.has(element.name)) return false;
  return element.name === "i" || !/[\p{L}\p{N}]/u.test(textIn(element).slice(0, 200));
}

const LONGEST_NOTE = 60;

/** What a page sets into its sentences and is none of them: what leads to a note, who took a picture. */
const isNote = (element: Element, labels: readonly string[]): boolean =>
  speaks(labels, NOTES)
    ? textIn(element).slice(0, 200).trim().length < LONGEST_NOTE
    : speaks(labels, MARKS) && isMark(element);

function isSurrounding(element: Element, labels: readonly string[]): boolean {
  if (TAGS.has(element.name) || ROLES.has(attributeOf(element, "role").toLowerCase())) return true;
  return speaks(labels, WORDS, PHRASES);
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

/**
 * Whether an element is not of the article: navigation, notices, comments, what else to read. Within a line next to
 * nothing is: a sentence that lost a word would be another sentence.
 */
export function isClutter(element: Element, weights: Weights, page: number): boolean {
  const labels = labelsOf(element);
  if (isUnseen(element, labels)) return true;
  if (!BLOCKS.has(element.name)) return isNote(element, labels);
  const weight = weights.get(element) ?? 0;
  if (element.name === "p") return weight < LONGEST_FORM / 2 && isSurrounding(element, labels);
  const isTalk = speaks(labels, TALK);
  if (STRUCTURE.has(element.name)) return element.name === "article" && isTalk;
  if (isTalk && !hasStory(element)) return true;
  if (isBody(element)) return false;
  if (isAsking(element, weight)) return true;
  return weight <= MOST_OF_PAGE * page && isSurrounding(element, labels);
}
