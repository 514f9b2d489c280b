import type { Narrowed } from "../../../../text/language.ts";

const NEWEST = "(?:latest|newest|most recent)";
const LEAD = "(?:what(?:['’]?s| is| are) )?(?:(?:the|any|some) )?";

/** "The latest on the ferry", "latest news about the ferry": the rest is what it is about. */
const ON = new RegExp(
  `^${LEAD}${NEWEST} (?:(?:news|updates?|word|developments?|headlines) )?(?:on|about|regarding|concerning|with) (?<rest>\\S.*)$`,
  "iu",
);
/** "The newest figures for fares", "latest quotes by Ada": the rest is asked as it stands. */
const KIND = new RegExp(
  `^${LEAD}${NEWEST} (?<rest>(?:figures?|numbers|stats|statistics|data|quotes?|quotations?|statements?|comments?|remarks|articles?|reports?|stories) (?:on|about|regarding|for|from|by|of) \\S.*)$`,
  "iu",
);
/** "What's new with the ferry", "any news on the ferry". */
const NEW =
  /^(?:what(?:['’]?s| is) (?:new|happening|up|going on)|(?:(?:is there|are there) )?(?:any |the )?(?:recent )?news) (?:on|about|regarding|concerning|with) (?<rest>\S.*)$/iu;

/** The line without its wish for the newest; null where it has none. */
export function withoutLatest(line: string): Narrowed | null {
  for (const pattern of [ON, KIND, NEW]) {
    const rest = pattern.exec(line)?.groups?.["rest"];
    if (rest !== undefined) return { rest, filters: { latest: "yes" } };
  }
  return null;
}
