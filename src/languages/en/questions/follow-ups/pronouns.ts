import { AFTER_THAT, AUXILIARIES, EMPTY_IT } from "../../data/follow-up-words.ts";

const oneOf = (list: string): string => list.trim().split(/\s+/u).join("|");
const AUX = `(?:${oneOf(AUXILIARIES)})`;

/** A word of a line that stands for somebody or something named before, and what of the line is around it. */
export interface Pronoun {
  readonly word: string;
  /** Whom or what it can stand for. */
  readonly means: "person" | "thing" | "either";
  readonly before: string;
  readonly after: string;
  /** "His", "its": what it stands for gets an 's. */
  readonly owns: boolean;
}

const ASKING =
  "(?:(?:by|for|at|to|of|in|on|since|until|from|with|about)\\s)?(?:(?:how (?:much|many)|what|which|whose)(?:\\s[a-z'’-]+(?:\\sof\\s[a-z'’-]+)?)?|how(?:\\s(?:long|old|far|big|tall|high|large|deep|often|fast|well|badly|soon|long ago))?|who|whom|when|where|why)(?:\\s(?:else|exactly|really|then))?";
/** The pronoun comes right after the verb that opens the question. */
const OPENED = new RegExp(
  `^((?:${ASKING}(?:\\s|(?=['’]s)))?['’]?${AUX}\\s(?:not\\s)?)(he|she|they|it|that|his|her|their|its)\\b(.*)$`,
  "iu",
);
/** "Who is behind it", "tell me more about him": nothing is named before the pronoun that closes the line. */
const CLOSED =
  /^((?:who|what|when|where|why|how|which|did|does|has|is|was|tell me|show me|quotes|any quotes|news|more|anything|something)\s(?:[a-z'’-]{1,20}\s){0,6}?)(him|her|them|it|that)()$/u;
/** "What did Ada say about it": the matter, not the speaker. */
const SAID_ABOUT =
  /^(what (?:did|does|has|have) .{1,60}? (?:say|said|think|tell \S{1,30}|told \S{1,30}) (?:about|of|on) )(it|that|this|him|her|them)()$/iu;

/** What names something, so that a pronoun after it may stand for that. */
const NAMES = /(?:^|\s)(?:the|a|an|this|these|those|my|our|your|and|or|that|which|to)\s|\s\p{Lu}|\d/u;
/** "How old was she when Ada Lind took office": it may stand for who is named after it. */
const NAMED_LATER = /\b(?:when|before|after|while|until|that)\s\p{Lu}/u;
const EMPTY = new RegExp(`^\\s(?:${oneOf(EMPTY_IT)})\\b|\\s(?:to|that|if|whether)\\s`, "iu");
const THAT_GOES_ON = new RegExp(`^\\s(?!(?:${oneOf(AFTER_THAT)})\\b)`, "iu");
const CALENDAR = /^(?:and )?(?:what|which) (?:time|day|date|year|month|week) is $/iu;
/** Questions about the bot, or about nothing. */
const NOBODY = /^(?:do |who is |who's |who was |what is up with |how is |how does )$/iu;

const OWNERS = new Set(["his", "their", "its"]);
const PERSONS = new Set(["he", "she", "his", "her", "him"]);

const meaningOf = (word: string): Pronoun["means"] =>
  PERSONS.has(word) ? "person" : word === "they" || word === "them" || word === "their" ? "either" : "thing";

/** Whether the word stands for nothing: "is it true that", "that bridge", "what do they call it". */
function isEmpty(word: string, before: string, after: string): boolean {
  if (NAMED_LATER.test(after) || after.includes(",")) return true;
  if (word === "it")
    return EMPTY.test(after) || /^\s\p{Lu}/u.test(after) || CALENDAR.test(before) || NOBODY.test(before);
  if (word === "that") return THAT_GOES_ON.test(after) || NOBODY.test(before);
  if (word === "they" || word === "their")
    return /\b(?:do|can|could|would|should|must)\s$/iu.test(before) || NAMES.test(`${after} `);
  return false;
}

function pronounBy(pattern: RegExp, line: string): Pronoun | undefined {
  const [, before = "", found = "", after = ""] = pattern.exec(line) ?? [];
  const word = found.toLowerCase();
  if (word === "" || isEmpty(word, before, after)) return undefined;
  const owns = OWNERS.has(word) || (word === "her" && after.trim() !== "");
  return { word, means: meaningOf(word), before, after, owns };
}

/** More words than a question that leans on another has. */
const LONGEST = 120;

/** The pronoun of a question that names nothing it could stand for; undefined where a line stands on its own. */
export function pronounIn(line: string): Pronoun | undefined {
  if (line.length > LONGEST) return undefined;
  const opened = pronounBy(OPENED, line);
  if (opened) return opened;
  const closed = CLOSED.exec(line);
  if (closed && !NAMES.test(` ${closed[1]}`)) return pronounBy(CLOSED, line);
  return pronounBy(SAID_ABOUT, line);
}
