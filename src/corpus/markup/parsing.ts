import { type Token, Tokenizer, TokenizerMode } from "parse5";
import { Unreadable } from "../reader.ts";
import type { Element } from "./element.ts";
import { CLOSED_BY, RAW, VOID } from "./grammar.ts";

/** Elements deeper than this stand in the one at this depth: nesting costs neither time nor stack. */
const DEEPEST = 512;
const MOST_ELEMENTS = 300_000;
/** Most elements have none, and there may be many. */
const NO_ATTRIBUTES: Element["attributes"] = new Map();
/** Longer ones are pictures. */
const LONGEST_ATTRIBUTE = 10_000;
const MOST_COMMENTS = 20;
const LONGEST_COMMENT = 2200;

/**
 * Makes a tree of tokens. A browser's own rules for broken pages are left out on purpose: they can grow a page of
 * 20 KB to gigabytes. An end tag closes the nearest open element of its name, or nothing.
 */
class Builder {
  /** The first comments of the file. */
  readonly comments: string[] = [];
  readonly root: Element = { name: "#root", attributes: new Map(), children: [] };
  readonly #isPage: boolean;
  readonly #isXml: boolean;
  readonly #open: Element[] = [this.root];
  /** How many open elements have a name: an end tag without a start is passed over without a search. */
  readonly #count = new Map<string, number>();
  /** Start tags too deep to be opened, whose end tags close nothing. */
  readonly #tooDeep = new Map<string, number>();
  #elements = 0;

  constructor(isPage: boolean, isXml: boolean) {
    this.#isPage = isPage;
    this.#isXml = isXml;
  }

  onStartTag(token: Token.TagToken): void {
    if (++this.#elements > MOST_ELEMENTS) throw new Unreadable("holds too many elements");
    const name = this.#nameOf(token.tagName);
    if (this.#isPage) this.#closeBefore(name);
    const element: Element = { name, attributes: this.#attributesOf(token), children: [] };
    this.#open.at(-1)?.children.push(element);
    if ((this.#isXml && token.selfClosing) || (this.#isPage && VOID.has(name))) return;
    if (this.#open.length >= DEEPEST) this.#tooDeep.set(name, (this.#tooDeep.get(name) ?? 0) + 1);
    else this.#push(element);
  }

  onEndTag(token: Token.TagToken): void {
    const name = this.#nameOf(token.tagName);
    const deep = this.#tooDeep.get(name) ?? 0;
    if (deep > 0) this.#tooDeep.set(name, deep - 1);
    else if (this.#count.get(name)) while (this.#pop() !== name);
  }

  onText({ chars }: Token.CharacterToken): void {
    const children = this.#open.at(-1)?.children;
    const last = children?.at(-1);
    if (typeof last === "string") children?.splice(-1, 1, last + chars);
    else children?.push(chars);
  }

  onComment({ data }: Token.CommentToken): void {
    if (this.comments.length < MOST_COMMENTS) this.comments.push(data.slice(0, LONGEST_COMMENT));
  }

  #attributesOf({ attrs }: Token.TagToken): Element["attributes"] {
    if (attrs.length === 0) return NO_ATTRIBUTES;
    return new Map(attrs.map(({ name, value }) => [this.#nameOf(name), value.slice(0, LONGEST_ATTRIBUTE)]));
  }

  #nameOf(name: string): string {
    return this.#isPage ? name : name.slice(name.indexOf(":") + 1);
  }

  #push(element: Element): void {
    this.#open.push(element);
    this.#count.set(element.name, (this.#count.get(element.name) ?? 0) + 1);
  }

  #pop(): string {
    const name = this.#open.pop()?.name ?? "";
    this.#count.set(name, (this.#count.get(name) ?? 1) - 1);
    return name;
  }

  /** "<p>One<p>Two" is two paragraphs, "<li>One<li>Two" two items: an open one ends where the next begins. */
  #closeBefore(name: string): void {
    const rule = CLOSED_BY.get(name);
    if (!rule || ![...rule.closes].some((each) => this.#count.get(each))) return;
    for (let at = this.#open.length - 1; at > 0; at--) {
      const open = this.#open[at]?.name ?? "";
      if (rule.until.has(open)) return;
      if (!rule.closes.has(open)) continue;
      while (this.#open.length > at) this.#pop();
      return;
    }
  }
}

/** A page that is XML may close any element where it opens it. */
const IS_XML = /^\s*<\?xml\b/;

const nothing = (): void => undefined;

function build(text: string, isPage: boolean): Builder {
  const isXml = !isPage || IS_XML.test(text.slice(0, 200));
  const builder = new Builder(isPage, isXml);
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag(token) {
        builder.onStartTag(token);
        const mode = isPage ? RAW.get(token.tagName) : undefined;
        if (!mode || (isXml && token.selfClosing)) return;
        tokenizer.state = TokenizerMode[mode];
        tokenizer.lastStartTagName = token.tagName;
      },
      onEndTag: (token) => builder.onEndTag(token),
      onCharacter: (token) => builder.onText(token),
      onWhitespaceCharacter: (token) => builder.onText(token),
      onComment: (token) => builder.onComment(token),
      onNullCharacter: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  // In XML a CDATA section is text.
  tokenizer.inForeignNode = !isPage;
  tokenizer.write(text, true);
  return builder;
}

/** A web page's elements, and the first of its comments. In time that grows with the page and no faster. */
export const parsePage = (text: string): { readonly root: Element; readonly comments: readonly string[] } =>
  build(text, true);

/**
 * An XML file's elements. Nothing that it defines, loads or refers to is looked at: entities are the well-known ones.
 */
export const parseXml = (text: string): Element => build(text, false).root;
