import type { DateAnnotation } from "../../text/annotation.ts";
import type { Sentence } from "../../text/article.ts";
import type { Relation } from "./quantities.ts";

/** A date with the sentence that it stands in. */
export interface Moment {
  readonly date: DateAnnotation;
  readonly sentence: Sentence;
}

const printed = ({ date, sentence }: Moment): string =>
  sentence.article.text.slice(date.start, date.end).toLowerCase().replace(/\s+/gu, " ");

/** "Friday", "May": one word with a capital. */
const isNamed = ({ date, sentence }: Moment): boolean =>
  /^\p{Lu}\p{L}+$/u.test(sentence.article.text.slice(date.start, date.end));

/** The word before: "on Friday" is a day, "in May" a month. */
const before = ({ date, sentence }: Moment): string =>
  /(?<!\p{L})(\p{L}+)\s+$/u.exec(
    sentence.article.text.slice(Math.max(sentence.start, date.start - 20), date.start),
  )?.[1] ?? "";

/** How a claim's date stands to one here, as far as both can be told. */
export function compareMoments(claimed: Moment, here: Moment): Relation {
  if (printed(claimed) === printed(here)) return "same";
  const [mine, theirs] = [claimed.date.value, here.date.value];
  if (mine !== undefined && theirs !== undefined) {
    const shared = Math.min(mine.length, theirs.length);
    if (mine.slice(0, shared) !== theirs.slice(0, shared)) return "different";
    return theirs.length >= mine.length ? "same" : "neither";
  }
  if (mine !== undefined || !isNamed(claimed) || !isNamed(here)) return "neither";
  return before(claimed) !== "" && before(claimed) === before(here) ? "different" : "neither";
}
