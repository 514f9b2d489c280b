import { at } from "./at.ts";
import type { Span } from "./span.ts";

/** A text directive of a web address: `prefix-,start,end,-suffix`, as words of the page. */
export interface Fragment {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
}

/** Words that a long sentence begins and ends with in its fragment, at least and at most. */
const WORDS = { least: 4, most: 12 };
/** Shorter sentences stand in it whole. */
const SHORT = 80;
/** Words before the sentence that tell it from another one like it. */
const MOST_BEFORE = 10;
/** Longer texts are not searched. */
const LONGEST_TEXT = 1_000_000;

/** Half a character cannot stand in an address. */
const BROKEN = /\p{Cs}/u;

/** A text as a browser searches it: blanks as one, without regard to case; and where each unit stood. */
interface Searched {
  readonly text: string;
  readonly places: Int32Array;
}

/** Where a unit of the searched text stood. */
const placed = ({ places }: Searched, unit: number): number => at(places, unit);

function searched(text: string): Searched {
  const places = new Int32Array(text.length + 1);
  let out = "";
  for (let place = 0; place < text.length; place++) {
    const unit = text.charAt(place);
    const isBlank = /\s/u.test(unit);
    if (isBlank && out.endsWith(" ")) continue;
    const lower = unit.toLowerCase();
    places[out.length] = place;
    // A unit that grows in lower case would move all that follow.
    out += isBlank ? " " : lower.length === 1 ? lower : unit;
  }
  places[out.length] = text.length;
  return { text: out, places };
}

const wordUnit = /[\p{L}\p{N}\p{M}]/u;

/** Whether a match does not begin or end inside a word. */
const isWhole = (text: string, from: number, to: number): boolean =>
  !(wordUnit.test(text.charAt(from - 1)) && wordUnit.test(text.charAt(from))) &&
  !(wordUnit.test(text.charAt(to - 1)) && wordUnit.test(text.charAt(to)));

/** The first place of whole words from `from` on, or -1. */
function placeOf(words: string, { text }: Searched, from: number): number {
  for (let place = text.indexOf(words, from); place >= 0; place = text.indexOf(words, place + 1))
    if (isWhole(text, place, place + words.length)) return place;
  return -1;
}

const folded = (words: string): string => searched(words).text.trim();

function find({ prefix, start, end }: Fragment, page: Searched): Span | null {
  const first = folded(start);
  const opening = folded(prefix === undefined ? start : `${prefix} ${start}`);
  const place = first === "" ? -1 : placeOf(opening, page, 0);
  if (place < 0) return null;
  const from = place + opening.length - first.length;
  if (end === undefined) return { start: from, end: place + opening.length };
  const closing = placeOf(folded(end), page, place + opening.length);
  return closing < 0 ? null : { start: from, end: closing + folded(end).length };
}

/** What a browser selects for a fragment: the first stretch that fits (WICG, URL Fragment Text Directives). */
export function selectedBy(fragment: Fragment, text: string): Span | null {
  const page = searched(text);
  const found = find(fragment, page);
  if (found === null) return null;
  return { start: placed(page, found.start), end: placed(page, found.end - 1) + 1 };
}

const wordsIn = (text: string): readonly string[] => text.split(/\s/u).filter(Boolean);

const before = (words: readonly string[], count: number): string => words.slice(-count).join(" ");

/** Ways to name a sentence, shortest first: whole or by its first and last words, then with words before it. */
function* ways(sentence: string, preceding: string): Generator<Fragment> {
  const words = wordsIn(sentence);
  const whole = words.join(" ");
  const isLong = whole.length > SHORT && words.length > 2 * WORDS.least;
  const opened = function* (prefix?: string): Generator<Fragment> {
    const lead = prefix === undefined ? {} : { prefix };
    if (!isLong) return yield { ...lead, start: whole };
    for (let count = WORDS.least; count <= WORDS.most && 2 * count <= words.length; count += 2)
      yield { ...lead, start: words.slice(0, count).join(" "), end: before(words, count) };
    yield { ...lead, start: whole };
  };
  yield* opened();
  const earlier = wordsIn(preceding);
  for (let count = 2; count <= MOST_BEFORE; count += 2) yield* opened(before(earlier, count));
}

/** A fragment that selects this stretch of the text and no other, or null where none does. */
export function fragmentOf(text: string, span: Span): Fragment | null {
  if (text.length > LONGEST_TEXT) return null;
  const page = searched(text);
  const preceding = text.slice(Math.max(0, span.start - 400), span.start);
  for (const fragment of ways(text.slice(span.start, span.end), preceding)) {
    if (Object.values(fragment).some((words) => BROKEN.test(words))) continue;
    const found = find(fragment, page);
    if (!found || placed(page, found.start) !== span.start) continue;
    if (placed(page, found.end - 1) + 1 === span.end) return fragment;
  }
  return null;
}

/** In a directive `-`, `,` and `&` have a meaning of their own. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll("-", "%2D");

/** The fragment as it stands in an address after `#`. */
export const directiveOf = ({ prefix, start, end }: Fragment): string =>
  [
    ...(prefix === undefined ? [] : [`${encoded(prefix)}-`]),
    encoded(start),
    ...(end === undefined ? [] : [encoded(end)]),
  ].join(",");
