import { isoDayOf } from "../days.ts";
import { type Fields, firstFields } from "../fields.ts";
import { blocksOf } from "../markup/blocks.ts";
import { attributeOf, type Element, firstNamed, named, onOneLine, textIn } from "../markup/element.ts";
import { shown, textOfBlocks } from "../markup/gathering.ts";
import { linkedArticle } from "./linked-data.ts";

/** The values of a page's meta elements by name or property, in small letters. */
type Meta = ReadonlyMap<string, readonly string[]>;

function metaOf(root: Element): Meta {
  const meta = new Map<string, string[]>();
  for (const element of named(root, "meta")) {
    const content = onOneLine(attributeOf(element, "content"));
    for (const key of ["property", "name", "itemprop", "http-equiv"]) {
      const name = attributeOf(element, key).toLowerCase();
      if (name !== "" && content !== "") meta.set(name, [...(meta.get(name)?.slice(0, 50) ?? []), content]);
    }
  }
  return meta;
}

const TITLES = ["og:title", "twitter:title", "dc.title", "citation_title"];
const OUTLETS = ["og:site_name", "application-name", "citation_journal_title", "dc.publisher"];
const DATES = [
  "article:published_time",
  "article:published",
  "datepublished",
  "date",
  "pubdate",
  "publish-date",
  "publishdate",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "dcterms.date",
  "parsely-pub-date",
  "sailthru.date",
  "citation_publication_date",
  "og:published_time",
];
const AUTHORS = [
  "author",
  "article:author",
  "parsely-author",
  "dc.creator",
  "citation_author",
  "sailthru.author",
];
const BETWEEN = /\s[|–—·»-]\s/;

/** "Ferry returns | The Gazette" is the title where the Gazette is the outlet, or the page's heading is the title. */
function withoutSite(title: string, outlet: string | undefined, heading: string): string {
  if (
    heading !== "" &&
    title.startsWith(heading) &&
    BETWEEN.test(title.slice(heading.length, heading.length + 3))
  )
    return heading;
  const tail = outlet && title.toLowerCase().endsWith(outlet.toLowerCase()) ? outlet.length : 0;
  return tail > 0 ? title.slice(0, -tail).replace(/(?<!\s)\s*[|–—·»:-]\s*$/, "") : title;
}

const headingIn = (content: Element, root: Element): string => {
  const heading = firstNamed(content, "h1") ?? firstNamed(root, "h1");
  return heading ? onOneLine(textOfBlocks(blocksOf(heading))) : "";
};

function canonicalOf(root: Element): string[] {
  return [...named(root, "link")]
    .filter((link) => attributeOf(link, "rel").toLowerCase().split(/\s+/).includes("canonical"))
    .map((link) => attributeOf(link, "href").trim());
}

const PUBLISHED = /publish|posted|pubdate|entry-date|dateline|datecreated/i;
const CHANGED = /updated|modified/i;

const markOf = (element: Element): string =>
  ["itemprop", "class", "pubdate"].map((name) => attributeOf(element, name).slice(0, 300)).join(" ");

/** The times at which an article came out: of others on the page it tells only what is marked so, and no changes. */
const timesIn = (content: Element): string[] =>
  [...named(content, "time", "abbr", "span", "div", "p", "meta")]
    .filter((each) => (each.name === "time" && content.name === "article") || PUBLISHED.test(markOf(each)))
    .filter((each) => !CHANGED.test(markOf(each)) || PUBLISHED.test(markOf(each)))
    .map(
      (each) => attributeOf(each, "datetime") || attributeOf(each, "content") || attributeOf(each, "title"),
    )
    .filter(Boolean)
    .slice(0, 10);

const credited = (content: Element): string[] =>
  [...named(content, "a", "span", "address", "div")]
    .filter((each) => attributeOf(each, "rel") === "author" || attributeOf(each, "itemprop") === "author")
    .map((each) => onOneLine(textIn(each)).replace(/^by\s+/i, ""))
    .filter((name) => name !== "" && name.length < 80)
    .slice(0, 10);

/** A browser that saves a page notes in a comment where it came from. */
const savedFrom = (comments: readonly string[]): string[] =>
  comments.flatMap((comment) => /saved from url=\(\d{1,6}\)(\S{1,2048})/.exec(comment)?.[1] ?? []);

const codeOf = (language: unknown): string =>
  typeof language === "string" ? (/^[A-Za-z]{2,3}(?=$|[-_])/.exec(language.trim())?.[0] ?? "") : "";

const daysOf = (values: readonly unknown[]): (string | undefined)[] =>
  values.map((value) => (typeof value === "string" ? isoDayOf(value) : undefined));

const isName = (value: string): boolean => !/^https?:|^@|\//.test(value);

/** What a page says of its article: JSON-LD first, then meta elements, then what is marked on the page. */
export function metadataOf(root: Element, content: Element, comments: readonly string[]): Fields {
  const meta = metaOf(root);
  const all = (names: readonly string[]): string[] => names.flatMap((name) => meta.get(name) ?? []);
  const linked = linkedArticle(root);
  const page = firstNamed(root, "title");
  const heading = headingIn(content, root);
  const outlets = [linked?.outlet, ...all(OUTLETS)];
  const outlet = firstFields({ source: outlets }).source ?? undefined;
  const titles = [linked?.headline, ...all(TITLES), heading, page ? shown(textIn(page)) : ""]
    .filter((title) => typeof title === "string")
    .map((title) => withoutSite(onOneLine(title), outlet, heading));
  const html = firstNamed(root, "html");
  return firstFields({
    title: titles,
    source: outlets,
    date: daysOf([linked?.published, ...all(DATES), ...timesIn(content)]),
    url: [...canonicalOf(root), ...all(["og:url"]), linked?.url, ...savedFrom(comments)],
    authors: [linked?.authors ?? [], [...new Set(all(AUTHORS).filter(isName))], credited(content)].map(
      (names) => names.filter((name) => name !== outlet),
    ),
    language: [
      html && attributeOf(html, "lang"),
      linked?.language,
      ...all(["og:locale", "content-language"]),
    ].map(codeOf),
  });
}
