import { byPattern, type Reading, tidy } from "./reading.ts";

const LINK =
  "(?:(?:that (?:is|was|tells|talks) )?(?:about|on|regarding|called|titled|entitled|named|with the title|covering|mentioning)\\s)";
const QUOTED = /^["“”'‘’]{1,2}|["“”'‘’]{1,2}$/gu;

const wordsOf = ({ words = "" }: Readonly<Record<string, string | undefined>>) => ({
  words: tidy(words).replace(QUOTED, "").trim(),
});

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:open|show|read|find|see|display|view|get|pull up|search for|search)\\s)(?:(?:me|the|a|an|any|all|whole|full|that)\\s){0,3}(?:summary of |text of |overview of )?(?:the |an? )?(?:articles?|story|stories|report|piece)\\s${LINK}?(?<words>.+)$`,
    "iu",
  ),
  new RegExp(
    `^(?:(?:the|a|an|any|all|some|whole|full)\\s){0,3}(?:(?:summary|text|overview|contents?) of )?(?:the |an? )?articles?\\s${LINK}?(?<words>.+)$`,
    "iu",
  ),
  /^(?:which|what) articles? (?:is|are|was|were|tells?|talks?|writes?|reports?|covers?|mentions?|deals? with|discuss(?:es)?)\s(?:(?:about|on|of)\s)?(?<words>.+)$/iu,
  /^(?:is|are) there (?:an?|any|some) (?:articles?|story|stories|report) (?:about|on|regarding) (?<words>.+)$/iu,
];

/** Questions for an article itself. */
export const articles: readonly Reading[] = PATTERNS.map((pattern) => byPattern(pattern, wordsOf));
