import type { Article, Sentence } from "../../text/article.ts";
import { citationIdOf } from "../../text/citation-id.ts";
import { directiveOf, fragmentOf } from "../../text/fragment.ts";
import { originalPlaceSaid } from "../../text/place.ts";
import { say, sayCount } from "../../text/saying.ts";
import type { Span } from "../../text/span.ts";
import type { Wording } from "../wording/wording.ts";
import { label } from "./label.ts";

const longestUrl = 512;
/** With the words that a browser is to select. */
const longestTarget = 1_000;

/** Discord shows no link whose words look like another address. */
const looksLikeAddress = /:\/\/|\bwww\.|discord\.gg/i;

const escaped = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;

/** The address as a link may carry it, or null: only http and https, without a user name, and never too long. */
export function linkTarget(url: string | null): string | null {
  if (url === null || url.length > longestUrl || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if ((protocol !== "http:" && protocol !== "https:") || username !== "" || password !== "") return null;
  const encoded = href.replace(/[()<>[\]\\*_~|`'"\s]/g, escaped);
  return encoded.length <= longestUrl ? encoded : null;
}

/**
 * The address of a stretch of the article: a browser goes there and selects it, where it can be told from all others.
 */
function placeTarget(target: string, { text }: Article, span: Span): string {
  const fragment = fragmentOf(text, span);
  if (fragment === null) return target;
  const directive = directiveOf(fragment).replace(/[()*_~!']/g, escaped);
  const address = `${target}${target.includes("#") ? "" : "#"}:~:text=${directive}`;
  return address.length <= longestTarget ? address : target;
}

/** The article's title, as a link where the article has an address; to one place in it where that is given. */
export function titleOf(article: Article, limit = 120, place?: Span): string {
  const title = label(article.title, limit) || label(article.id, limit);
  const target = looksLikeAddress.test(article.title) ? null : linkTarget(article.url);
  if (target === null) return title;
  return `[${title}](${place ? placeTarget(target, article, place) : target})`;
}

/** Making one takes longer than all else of a card. */
const dateForms = new Map<string, Intl.DateTimeFormat>();

function dateForm(locale: string, exact: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${exact}`;
  const known = dateForms.get(key);
  if (known !== undefined) return known;
  const day = exact ? { day: "numeric" as const } : {};
  const made = new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", month: "long", ...day });
  dateForms.set(key, made);
  return made;
}

/** A year, a month or a day. */
const isoDate = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** Whether the calendar has it: V8 takes 30 February for 2 March. */
const isDate = (date: string): boolean =>
  isoDate.test(date) && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date);

/** `2024-05-17` as `17 May 2024`, as exact as it is, and both ends of a range; what is no ISO date stays as it is. */
export function dayOf(date: string, wording: Wording): string {
  const [from = "", until, ...more] = date.split("/");
  if (until === undefined || more.length > 0) return oneDay(date, wording);
  return `${oneDay(from, wording)} – ${oneDay(until, wording)}`;
}

function oneDay(date: string, { locale }: Wording): string {
  if (!isDate(date)) return label(date, 40);
  if (date.length === "2024".length) return date;
  return label(dateForm(locale, date.length > "2024-05".length).format(new Date(date)), 60);
}

/** Outlet and day, as far as the article has them. */
export const originOf = ({ source, date }: Article, wording: Wording): string[] => [
  ...(source === null ? [] : [label(source, 80)]),
  ...(date === null ? [] : [dayOf(date, wording)]),
];

/** Where in its article a sentence stands. */
function placeOf(sentence: Sentence, { says }: Wording): string {
  const { article, number } = sentence;
  const original = originalPlaceSaid(sentence);
  const place = says(say("sentence {number} of {of}", { number, of: article.sentences.length }));
  return original ? `${says(original)} · ${place}` : place;
}

/** How a citation is asked for again. */
export const citeLine = (sentence: Sentence): string => `/cite ${citationIdOf(sentence)}`;

/** The same on a line of its own, where the article is known. */
export const placeLine = (sentence: Sentence, wording: Wording): string =>
  `-# ${placeOf(sentence, wording)} · ${citeLine(sentence)}`;

/** Where a sentence stands: title, outlet, day and its place in the article. */
export function sourceLine(sentence: Sentence, wording: Wording): string {
  const { article } = sentence;
  const title = `**${titleOf(article, 120, sentence)}**`;
  return `-# ${[title, ...originOf(article, wording), placeOf(sentence, wording)].join(" · ")}`;
}

const otherArticlesShown = 3;

/** The other articles that say the same, or nothing where there are none. */
export function alsoInLine(others: readonly Sentence[], wording: Wording): string {
  const articles = [...new Set(others.map(({ article }) => article))];
  if (articles.length === 0) return "";
  const named = articles.slice(0, otherArticlesShown).map((article) => {
    const origin = originOf(article, wording);
    return titleOf(article, 80) + (origin.length > 0 ? ` (${origin.join(", ")})` : "");
  });
  const rest = articles.length - named.length;
  const more = rest > 0 ? [wording.says(sayCount(rest, "…and {count} more", "…and {count} more"))] : [];
  return `-# ${wording.says("Also in:")} ${[...named, ...more].join(" · ")}`;
}
