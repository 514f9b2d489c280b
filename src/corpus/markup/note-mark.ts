import { attributeOf, childrenOf, type Element, textIn } from "./element.ts";

const MARK = /^[[(]?(?:\d{1,3}|\p{L}|[*†‡§]{1,3}|note \d{1,3})[\])]?$/iu;

/** Whether an element holds no more than the number or the sign of a note. */
export const isMark = (element: Element): boolean => MARK.test(textIn(element).slice(0, 40).trim());

const leadsToPlace = (element: Element): boolean =>
  element.name === "a" && attributeOf(element, "href").includes("#");

/** A raised link to a note below: it stands in a sentence and is none of it. A power is raised, and no link. */
export function isNoteMark(element: Element): boolean {
  const { name } = element;
  if ((name !== "sup" && name !== "a") || !isMark(element)) return false;
  const children = childrenOf(element);
  if (name === "sup") return children.some(leadsToPlace);
  return leadsToPlace(element) && children.some((child) => child.name === "sup");
}
