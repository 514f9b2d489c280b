import type { Wanted } from "../../../text/language.ts";
import { PEOPLE_ASKED, PLACES_ASKED, SOME_ASKED } from "../data/asked-nouns.ts";

const nouns = (list: string): string => list.trim().split(/\s+/).join("|");
const asking = (list: string): RegExp => new RegExp(`\\b(?:what|which) (?:\\w+ )?(?:${nouns(list)})s?\\b`);

/** How questions show what they ask for; the first that fits counts. */
const WANTS: readonly (readonly [Wanted, RegExp])[] = [
  ["share", /\bwhat (?:percent|percentage|proportion|share|fraction)\b|\bhow (?:many|much) percent\b/],
  ["count", /\bhow many\b|\bwhat (?:\w+ ){0,2}(?:number|population)\b/],
  [
    "money",
    /\bhow much\b|\bwhat (?:\w+ ){0,3}(?:cost|price|amount|total|sum|value|salary|wage|budget|revenue|profit|fine)\b/,
  ],
  ["duration", /\bhow (?:long|old)\b(?! ago)|\bwhat age\b/],
  [
    "measure",
    /\bhow (?:far|large|big|tall|high|fast|often|deep|wide|hot|cold|heavy|strong|close)\b|\bwhat (?:is |was )?(?:the )?(?:size|distance|height|length|temperature|rate|speed|weight|depth|area)\b/,
  ],
  [
    "time",
    /\bwhen\b|\b(?:what|which) (?:\w+ )?(?:year|decade|century|date|month|day|time|era|period)\b|\bhow long ago\b/,
  ],
  [
    "reason",
    /\bwhy\b|\bwhat (?:is |was )?(?:the )?(?:reason|cause|caused|led)\b|\bhow come\b|\bfor what (?:reason|purpose)\b/,
  ],
  ["person", /\bwho(?:m|se|'s)?\b/],
  ["person", asking(PEOPLE_ASKED)],
  ["place", /\bwhere\b/],
  ["place", asking(PLACES_ASKED)],
  [
    "name",
    /\bwhat (?:is|was|are|were) (?:the |a |an )?(?:\w+ ){0,3}(?:name|called|term|title|nickname)\b|\bwhat (?:name|term|word|nickname|title)\b|\bknown as\b|\bcalled\b/,
  ],
  ["manner", /\bhow\b/],
  ["which", /\bwhich\b/],
  ["which", asking(SOME_ASKED)],
  ["kind", /\bwhat (?:type|kind|sort|form)s?\b/],
];

/** What kind of thing a question asks for. */
export const wants = (question: string): Wanted =>
  WANTS.find(([, pattern]) => pattern.test(question.toLowerCase().replaceAll("’", "'")))?.[0] ?? "other";
