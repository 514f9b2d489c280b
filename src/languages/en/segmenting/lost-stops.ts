import { matchesIn } from "../../../text/matches.ts";
import { MONTHS, WEEKDAYS } from "../data/calendar-words.ts";
import { BEFORE_TITLES, RESTARTS, UNFINISHED } from "../data/captions.ts";
import { isStarter } from "./full-stop.ts";

/** Words that open a sentence, in capitals with nothing but a blank before them. */
const OPENER = /\s(?=(?:After|At|Before|During|In|It|On|She|Since|There|These|They|This|We)\s)/g;
/** A subject and its verb: "the boat was late It was never mended". */
const SUBJECT =
  /^(?:It|She|There|These|They|This|We)\s(?:\p{Ll}{1,12}ly\s|also\s|now\s|then\s)?(?:are|can|could|did|does|had|has|have|is|may|must|should|was|were|will|would)\s/u;
/** A phrase before its comma: "Lind of the Greens In the western district, turnout was low". */
const PHRASE = /^(?:After|At|Before|During|In|On|Since)\s([^\n,.;:!?"“”()]{3,70}),\s([^\n]{12,60})/u;
const DAY = new RegExp(String.raw`^(?:${[...WEEKDAYS.keys(), ...MONTHS.keys()].join("|")}|\d{4}$)`, "u");
/** A dash where speech breaks off, and a new start in a capital. */
const DASH = /(?:[—–]|--)\s(?=\p{Lu}\p{Ll}+(?:[’']\p{Ll}{1,2}[,\s]|[?,]|\s\p{Ll}))/gu;
/** Shorter starts are taken back and said again in the same sentence. */
const SHORTEST_START = 20;

const lastWord = (line: string, at: number): string =>
  (/[\p{L}\p{N}’'.-]{1,30}$/u.exec(line.slice(Math.max(0, at - 30), at).trimEnd())?.[0] ?? "").toLowerCase();

/** Whether the words before `at` may be done, rather than lead up to a title: "the film In the Dark", "of It". */
export function mayEnd(line: string, at: number): boolean {
  if (!/[\p{L}\p{N})]\s$/u.test(line.slice(Math.max(0, at - 3), at))) return false;
  const word = lastWord(line, at);
  return !isStarter(word) && !BEFORE_TITLES.has(word);
}

/** Whether words begin as a sentence does, and not as a title or a headline, which has its long words in capitals. */
function begins(right: string): boolean {
  if (SUBJECT.test(right)) return true;
  const [, phrase = "", behind = ""] = PHRASE.exec(right) ?? [];
  return (DAY.test(phrase) || /^\p{Ll}.*\s\p{Ll}{5}/u.test(phrase)) && /(?:^|\s)\p{Ll}{4}/u.test(behind);
}

/** Where a new sentence begins in the middle of a line although no end mark stands before it. */
export function lostStops(line: string): number[] {
  const cuts: number[] = [];
  for (const { index } of matchesIn(line, OPENER))
    if (mayEnd(line, index + 1) && begins(line.slice(index + 1, index + 150))) cuts.push(index + 1);
  return cuts;
}

/** Where speech breaks off and starts anew: "and then the clerk is — What was it?" */
export function breaks(line: string): number[] {
  const cuts: number[] = [];
  for (const match of matchesIn(line, DASH)) {
    const at = match.index + match[0].length;
    const word = lastWord(line, match.index).replaceAll("’", "'");
    const unfinished = match.index >= SHORTEST_START && (UNFINISHED.has(word) || /\p{Ll}-$/u.test(word));
    const next = /^\p{Lu}\p{Ll}+/u.exec(line.slice(at, at + 20))?.[0] ?? "";
    if (unfinished && (isStarter(next) || RESTARTS.has(next.toLowerCase()))) cuts.push(at);
  }
  return cuts;
}
