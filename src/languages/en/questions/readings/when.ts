import { byPattern, type Reading, tidy } from "./reading.ts";

const BEFORE = "(?:(?:since|until|till|from|by|before|after|in|on|at|around|during)\\s)?";

const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `^${BEFORE}when(?:['’]?s)?\\b(?!.{1,200}\\s(?:what|who|how|why|where|which)\\s)(?<words>.+)$`,
    "iu",
  ),
  new RegExp(
    `^${BEFORE}(?:what|which) (?:exact |specific )?(?:day|date|year|month|week|century|decade|time|season)\\b(?<words>.+)$`,
    "iu",
  ),
  /^what(?:['’]?s| is| was| were| are| will be) (?:the )?(?:exact |start |starting |opening |closing |end |birth ?|release |planned |expected )?(?:date|year|month|day|time|dates|deadline|birthday)\s(?:of|for|when|that|in which)\s(?<words>.+)$/iu,
  /^how (?:long ago|soon|recently)\b(?<words>.+)$/iu,
  /^(?:the |a |any )?(?:exact )?(?<words>(?:date|dates|year|deadline) (?:of|for) .+)$/iu,
  /^(?:is|are) there (?:a|any) (?:date|deadline|timetable|schedule) (?:of|for) (?<words>.+)$/iu,
  /^(?!(?:wh(?:y|at|o|om|ose|ere|ich|en)|how)\b)(?<words>\S.{0,300}?\s\S{1,40})\s(?:when|since when|until when|(?:in|on|at) (?:what|which) (?:year|day|date|month|time))$/iu,
];

/** Questions for a time. */
export const times: readonly Reading[] = PATTERNS.map((pattern) =>
  byPattern(pattern, ({ words = "" }) => ({ words: tidy(words) })),
);
