import { BARE_QUANTITIES, MEASURE_WORDS, QUANTITY_NOUNS } from "../../data/quantity-nouns.ts";
import { byPattern, type Reading, tidy } from "./reading.ts";

const oneOf = (list: string): string => list.trim().split(/\s+/u).join("|");

const BEFORE = "(?:(?:by|for|at|to|of|in|from|with|up to|about|roughly|around)\\s)?";
const BE = "(?:['’]?s| is| was| were| are| will be| has been| had been)";
/** Words before the noun, none of which begins another phrase: "the harbour's yearly". */
const BETWEEN =
  "(?:(?!(?:the|a|an|of|for|in|on|to|why|that|which|and|reason|effect|effects|impact|cause|causes|problem|difference)\\b)[\\p{L}\\p{N}'’.&-]{1,30}\\s){0,5}?";
/** A noun that goes on to another ("price war") asks for no figure. */
const AFTER =
  "(?=$|\\s(?:of|for|in|on|at|by|from|to|between|per|last|this|today|now|before|after|when|that|during|since|paid|spent|and|as|with|among|over|under|was|is|were|are|did|does|do|has|have|will|would|\\d))";
const ANY = "(?:(?:any|some|the|a|an|all|more|exact|latest|recent|hard|key|give|me|good)\\s){0,3}";

const PATTERNS: readonly RegExp[] = [
  new RegExp(`^${BEFORE}how (?:${oneOf(MEASURE_WORDS)})\\b(?! ago\\b)(?<words>.+)$`, "iu"),
  new RegExp(
    `^${BEFORE}(?:what|which) (?<words>(?:percentage|percent|share|number|numbers|amount|proportion|figure|figures|total|fraction|sum|price|speed|height|depth|rate|age)\\b${AFTER}.*)$`,
    "iu",
  ),
  new RegExp(
    `^${BEFORE}what${BE} (?:(?:the|a|an|your|their|its|his|her)\\s)?(?<words>${BETWEEN}(?:${oneOf(QUANTITY_NOUNS)})${AFTER}.*)$`,
    "iu",
  ),
  new RegExp(`^what${BE} the (?<words>(?:total|average|median|overall|combined)\\s.+)$`, "iu"),
  /^what (?:do|does|did|will|would|has|have) (?<words>.{1,200}? (?:cost|costs|weigh|earn|earned|measure))(?: .{1,200})?$/iu,
  new RegExp(
    `^(?:(?:is|are|was|were) there |do you have |what are )?${ANY}(?:figures?|numbers?|stats?|statistics|data|percentages?) (?:for|about|on|of|regarding|behind)\\s(?<words>.+)$`,
    "iu",
  ),
  new RegExp(`^(?:the )?(?<words>(?:${oneOf(BARE_QUANTITIES)}) (?:of|for) .+)$`, "iu"),
];

/** Questions for a figure. */
export const figures: readonly Reading[] = PATTERNS.map((pattern) =>
  byPattern(pattern, ({ words = "" }) => ({ words: tidy(words) })),
);
