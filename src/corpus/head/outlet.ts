import { ELSEWHERE_WORDS } from "./data/outlet-words.ts";
import { type HeadLine, isByline, outsideDays } from "./line.ts";
import { certaintyOf } from "./outlet-name.ts";

/** What parts the outlet from the author, the place and the day. */
const PARTING = /[|,;:·•()\n]|\s[-–—]{1,2}\s|\sfor\s(?=(?:the\s)?\p{Lu})/u;
/** Whose name follows "By" is an author, unless it is "the" something. */
const AUTHOR = /^\s*by:?\s(?!\s{0,3}the\s)[^|,;(\n]*?(?=[|,;(\n]|\s[-–—]|\sfor\s|$)/iu;
const LEAD_IN = /^(?:(?:first |originally )?published (?:in|by)|by:?(?= the )|from|source|©) /iu;

const withoutLeadIn = (words: string): string =>
  words
    .replace(/\s+/gu, " ")
    .trim()
    .replace(LEAD_IN, "")
    .replace(/^the | on$/g, "");

/** A name that stands alone has to say more than one beside a day or an author. */
function namesOutletAlone(name: string): boolean {
  const certainty = certaintyOf(name);
  return certainty === "sure" || (certainty === "likely" && /^the\s/i.test(name));
}

function partsOf(line: HeadLine): string[] {
  const [first = "", ...others] = outsideDays(line);
  return [first.replace(AUTHOR, ""), ...others].flatMap((stretch) => stretch.split(PARTING));
}

const leadsElsewhere = ({ words }: HeadLine): boolean =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => ELSEWHERE_WORDS.has(word));

/**
 * The outlet that a line above a text names by a general word for one: the whole line ("The Harbour Gazette"), or a
 * part of a line that names the day or the author as well ("By Ada Lind, Coast Daily News").
 */
export function outletIn(line: HeadLine): string | undefined {
  if (leadsElsewhere(line)) return undefined;
  const isSigned = line.days.length > 0 || isByline(line);
  const names = (isSigned ? partsOf(line) : [line.words]).map(withoutLeadIn);
  return names.find((name) => (isSigned ? certaintyOf(name) !== "none" : namesOutletAlone(name)));
}
