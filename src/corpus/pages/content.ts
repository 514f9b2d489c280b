import { blocksOf } from "../markup/blocks.ts";
import { attributeOf, type Element, isElement } from "../markup/element.ts";
import type { Block } from "../markup/gathering.ts";
import { isBody, isClutter, type Weights } from "./clutter.ts";

/** Shorter pieces of text are labels. */
const SHORTEST = 20;
const NO_TEXT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "head",
  "title",
  "textarea",
  "select",
]);

type IsLeftOut = (element: Element) => boolean;

/** The elements of a tree, each behind all that stand in it. */
function bottomUp(root: Element, isLeftOut: IsLeftOut): Element[] {
  const order: Element[] = [];
  const open: Element[] = [root];
  for (let at = open.pop(); at; at = open.pop()) {
    order.push(at);
    for (const child of at.children)
      if (isElement(child) && child.name !== "a" && !NO_TEXT.has(child.name) && !isLeftOut(child))
        open.push(child);
  }
  return order.reverse();
}

/** How much running text stands in each element. Labels and links count for nothing. */
function weigh(root: Element, isLeftOut: IsLeftOut = () => false): Weights {
  const weights = new Map<Element, number>();
  for (const element of bottomUp(root, isLeftOut)) {
    let sum = 0;
    for (const child of element.children) {
      if (isElement(child)) sum += weights.get(child) ?? 0;
      else if (child.length >= SHORTEST && child.trim().length >= SHORTEST) sum += child.trim().length;
    }
    weights.set(element, sum);
  }
  return weights;
}

const MARKS: readonly ((element: Element) => boolean)[] = [
  ({ name }) => name === "article",
  (element) => attributeOf(element, "role") === "article",
  isBody,
  (element) => element.name === "main" || attributeOf(element, "role") === "main",
];

/** The element that its page marks as the article, where it holds most of what is to be read. */
function marked(weights: Weights, total: number): Element | undefined {
  for (const isMarked of MARKS) {
    let best: Element | undefined;
    for (const [element, weight] of weights)
      if (
        weight >= 0.5 * total &&
        weight > 0 &&
        isMarked(element) &&
        weight >= (weights.get(best ?? element) ?? 0)
      )
        best = element;
    if (best) return best;
  }
  return undefined;
}

/** The innermost element outside of which next to nothing stands: nothing before it, no paragraph behind it. */
function innermost(root: Element, weights: Weights): Element {
  const total = weights.get(root) ?? 0;
  let at = root;
  for (;;) {
    const i = at.children.findIndex((child) => isElement(child) && (weights.get(child) ?? 0) >= 0.9 * total);
    const next = at.children[i];
    if (next === undefined || !isElement(next) || next.name === "p" || total === 0) return at;
    const isBeside = at.children.some((child, k) => k !== i && isText(child, weights, k < i));
    if (isBeside) return at;
    at = next;
  }
}

/** Whether words stand there that may be the article's; behind it only what is marked as a paragraph counts. */
function isText(node: Element | string, weights: Weights, isBefore: boolean): boolean {
  if (!isElement(node)) return node.trim().length >= SHORTEST;
  return (weights.get(node) ?? 0) > 0 && (isBefore || /^(?:p|h[1-6]|blockquote|ul|ol)$/.test(node.name));
}

const LONGEST_LINK = 160;

/** A short block that is all link leads elsewhere; one that is all time says when the page was made. */
const saysNothing = ({ text, linked, timed }: Block): boolean =>
  text.length < LONGEST_LINK && Math.max(linked, timed) >= 0.8 * text.length;

/** Headings under which something stands. */
function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let next: Block | undefined;
  for (const block of blocks.toReversed()) {
    const isEmpty = block.level !== undefined && (!next || (next.level ?? 7) <= block.level);
    if (!isEmpty) kept.push(block);
    if (!isEmpty) next = block;
  }
  return kept.reverse();
}

/** What a page is about: the element of its article, and the blocks of text that belong to it, in order. */
export interface Content {
  readonly element: Element;
  readonly blocks: readonly Block[];
}

/** Finds the article of a page. */
export function contentOf(root: Element): Content {
  const raw = weigh(root);
  const page = raw.get(root) ?? 0;
  const clutter = new Map<Element, boolean>();
  const isLeftOut = (element: Element): boolean => {
    const known = clutter.get(element) ?? isClutter(element, raw, page);
    clutter.set(element, known);
    return known;
  };
  const weights = weigh(root, isLeftOut);
  const element = marked(weights, weights.get(root) ?? 0) ?? innermost(root, weights);
  const blocks = blocksOf(element, isLeftOut).filter((block) => !saysNothing(block));
  return { element, blocks: withoutEmptyHeadings(blocks) };
}
