import type { Wanted } from "../../../text/language.ts";

/** How questions show what they ask for; the first that fits counts. */
const WANTS: readonly (readonly [Wanted, RegExp])[] = [
  [
    "time",
    /\b(?:what|which|in what|during what) (?:year|decade|century|date|month|day|time)\b|\bwhen\b|\bhow long ago\b/,
  ],
  [
    "number",
    /\bhow (?:many|much|long|far|old|large|big|tall|high|fast|often|deep|wide|hot|cold|heavy|strong)\b|\bwhat (?:percent|percentage|number|fraction|amount|proportion|share|population|size|age|distance|height|length|temperature|rate|cost|price|total|sum|value)\b/,
  ],
  [
    "person",
    /\bwho(?:m|se|'s)?\b|\b(?:what|which) (?:person|man|woman|president|minister|official|actor|actress|singer|scientist|king|queen|author|leader|player|team|company|organi[sz]ation|band|artist|director|general)\b/,
  ],
  [
    "place",
    /\bwhere\b|\b(?:what|which) (?:country|city|state|place|town|region|river|continent|county|province|location|area|street|island|nation)\b/,
  ],
  ["reason", /\bwhy\b|\bwhat (?:reason|caused|cause|led)\b|\bhow come\b/],
];

/** What kind of thing a question asks for. */
export const wants = (question: string): Wanted =>
  WANTS.find(([, pattern]) => pattern.test(question.toLowerCase().replaceAll("’", "'")))?.[0] ?? "other";
