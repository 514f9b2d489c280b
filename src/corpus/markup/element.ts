/** An element of a page or an XML file, with what stands in it, in order. */
export interface Element {
  /** In small letters; in XML without its namespace's prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Element | string)[];
}

export const isElement = (node: Element | string): node is Element => typeof node !== "string";

export const attributeOf = ({ attributes }: Element, name: string): string => attributes.get(name) ?? "";

/** An element and all in it, in order of the file. No recursion: depth is bounded, but not by the stack. */
export function* within(root: Element): Generator<Element> {
  const open: Element[] = [root];
  for (let at = open.pop(); at; at = open.pop()) {
    yield at;
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i];
      if (child !== undefined && isElement(child)) open.push(child);
    }
  }
}

/** The elements of some names in an element, in order. */
export function* named(root: Element, ...names: readonly string[]): Generator<Element> {
  for (const element of within(root)) if (names.includes(element.name)) yield element;
}

export const firstNamed = (root: Element, ...names: readonly string[]): Element | undefined => {
  for (const element of named(root, ...names)) return element;
  return undefined;
};

/** The elements right in an element. */
export const childrenOf = ({ children }: Element): Element[] => children.filter(isElement);

/** All text in an element, as it stands. */
export function textIn(root: Element): string {
  const parts: string[] = [];
  const open: (Element | string)[] = [root];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (isElement(at)) for (let i = at.children.length - 1; i >= 0; i--) open.push(at.children[i] ?? "");
    else parts.push(at);
  }
  return parts.join("");
}

/** A line of text without the blanks that a file's layout brings in. */
export const onOneLine = (text: string): string => text.replace(/[\s\u00A0]+/g, " ").trim();
