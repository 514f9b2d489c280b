import { attributeOf, type Element, named, onOneLine, textIn } from "../markup/element.ts";
import { parsePage } from "../markup/parsing.ts";

/** What a page's JSON-LD says of its article, each as it stands there. */
export interface LinkedArticle {
  readonly headline: string;
  readonly published: unknown;
  readonly outlet: unknown;
  readonly url: unknown;
  readonly authors: readonly string[];
  readonly language: unknown;
}

const LONGEST = 1_000_000;
const DEEPEST = 6;
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|ReviewNewsArticle|Review)$/;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** All objects in a value, in order. */
function* objectsIn(value: unknown, depth = 0): Generator<Json> {
  if (depth > DEEPEST) return;
  if (isObject(value)) {
    yield value;
    for (const each of Object.values(value)) yield* objectsIn(each, depth + 1);
  } else if (Array.isArray(value)) for (const each of value) yield* objectsIn(each, depth + 1);
}

const nameOf = (value: unknown): string => {
  const name = isObject(value) ? value["name"] : value;
  return typeof name === "string" && !/^https?:/.test(name) ? plain(name) : "";
};

/** Some sites write a page's markup into its data. */
const plain = (text: string): string =>
  onOneLine(/[&<]/.test(text) ? textIn(parsePage(text.slice(0, 2000)).root) : text);

const addressOf = (value: unknown): unknown => (isObject(value) ? value["@id"] : value);

function parsed(script: Element): unknown {
  const text = textIn(script);
  if (text.length > LONGEST) return undefined;
  try {
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, ""));
  } catch {
    return undefined;
  }
}

const isArticle = (object: Json): boolean =>
  listOf(object["@type"]).some((type) => typeof type === "string" && ARTICLE.test(type));

/** The first article that a page describes in JSON-LD. */
export function linkedArticle(root: Element): LinkedArticle | undefined {
  for (const script of named(root, "script")) {
    if (!/^application\/ld\+json/i.test(attributeOf(script, "type").trim())) continue;
    for (const object of objectsIn(parsed(script))) if (isArticle(object)) return readArticle(object);
  }
  return undefined;
}

const readArticle = (object: Json): LinkedArticle => ({
  headline: nameOf(object["headline"] ?? object["name"]),
  published: object["datePublished"],
  outlet: nameOf(object["publisher"]),
  url: addressOf(object["mainEntityOfPage"]) ?? object["url"],
  authors: listOf(object["author"]).map(nameOf).filter(Boolean),
  language: object["inLanguage"],
});
