import type { Before } from "../../../../text/language.ts";
import { isOffice } from "../../people/role-likeness.ts";
import { type Ellipsis, isRankAlone, timeIn } from "./ellipsis.ts";
import { questionOf } from "./question.ts";
import { thingsIn } from "./subject.ts";

const withoutArticle = (words: string): string => words.replace(/^(?:the|a|an)\s/iu, "");
const isNamed = (words: string): boolean => /(?:^|\s)\p{Lu}/u.test(words);
const isWhom = (words: string): boolean => isNamed(words) || isOffice(withoutArticle(words));

/** In place of the time that the question names, or after it. */
function withTime(question: string, words: string): string {
  const there = timeIn(question);
  return there
    ? question.slice(0, there.index) + words + question.slice(there.index + there[0].length)
    : `${question} ${words}`;
}

/** In place of what follows the same preposition, or after the question. */
function withPlace(question: string, { preposition, words }: Ellipsis): string {
  const [, head, tail] = new RegExp(`^(.{0,400}\\s${preposition}\\s)(.+)$`, "iu").exec(question) ?? [];
  const [there] = tail === undefined ? [] : thingsIn(tail);
  if (head === undefined || tail === undefined || there === undefined || !tail.startsWith(there))
    return `${question} ${preposition} ${words}`;
  return head + words + tail.slice(there.length);
}

/** In place of what it can stand for: a name for a name, an office for an office, a thing for a thing. */
function withThing(question: string, words: string): string | undefined {
  const things = thingsIn(question);
  const likest = things.find((thing) => isWhom(thing) === isWhom(words)) ?? things[0];
  const office = things.find((thing) => isOffice(withoutArticle(thing)));
  if (isRankAlone(words))
    return office && question.replace(office, () => `${words} ${withoutArticle(office)}`);
  return likest && question.replace(likest, () => words);
}

const about = (words: string | undefined): string => (words ? ` about ${words}` : "");

/** Of a question for what somebody said: the speaker changes, or the matter. */
function inQuotation({ options: { speaker, words } }: Before, piece: Ellipsis): string | undefined {
  if (piece.kind === "thing" && isWhom(piece.words)) return `what did ${piece.words} say${about(words)}`;
  const isMatter = piece.kind === "thing" || /^(?:about|on|of)$/u.test(piece.preposition);
  if (!isMatter) return undefined;
  return speaker ? `what did ${speaker} say about ${piece.words}` : `who said ${piece.words}`;
}

/** The question before with the piece in its place; undefined where it has none. */
export function replaced(before: Before, piece: Ellipsis): string | undefined {
  const quotation = before.command === "quote" ? inQuotation(before, piece) : undefined;
  if (quotation !== undefined) return quotation;
  const question = questionOf(before);
  if (piece.kind === "time") return withTime(question, piece.words);
  return piece.kind === "place" ? withPlace(question, piece) : withThing(question, piece.words);
}
