import { VERBS_BEFORE_TITLES } from "../data/person-verbs.ts";
import { Sense } from "./lexicon.ts";
import { has, type Token } from "./tokens.ts";

const DETERMINERS = new Set("a an the his her its their our my your this that another".split(" "));
/** What a role may follow at once, so that the word between is its noun and no verb. */
const BEFORE_ROLE = new Set([
  ...DETERMINERS,
  ..."by with from for of under and or as than like including via".split(" "),
]);
const VERBS = new Set(VERBS_BEFORE_TITLES.trim().split(/\s+/));
const NO_NOUN =
  Sense.opener |
  Sense.personVerb |
  Sense.sayingBefore |
  Sense.beforePerson |
  Sense.donePerson |
  Sense.standing;
/** Endings of verbs, adverbs and plurals. */
const NO_NOUN_ENDING = /(?:ed|ing|ly|[^s]s)$/;
const TRADE =
  /^[a-z-]{2,}(?:ologist|ographer|ician|woman|(?<!hu)man|teacher|keeper|worker|player|writer|singer|dancer|fighter|farmer|painter|driver|officer|smith|herd|wright|(?:[^l]|[ao]l|[^c]el)ist)$/;

const isPlainNoun = (token: Token | undefined): boolean =>
  token?.shape === "lower" &&
  token.text.length > 2 &&
  !token.possessive &&
  !has(token, NO_NOUN) &&
  !VERBS.has(token.folded) &&
  !NO_NOUN_ENDING.test(token.folded);

/** "Fans call coach Berg": a plural, which a verb follows. */
const isSubject = (left: Token): boolean =>
  left.shape === "name" && /[^s]s$/.test(left.folded) && !has(left, Sense.place | Sense.body);

/** "met", "praised": what follows is no verb. */
const isPast = ({ folded }: Token): boolean => VERBS.has(folded) || folded.endsWith("ed");

/** Whether a word that is no verb may stand here before a role: "the club", "said race", not "will replace". */
const opensRole = (left: Token | undefined): boolean =>
  left === undefined ||
  left.possessive ||
  (left.shape !== "lower" && !isSubject(left)) ||
  BEFORE_ROLE.has(left.folded) ||
  isPast(left) ||
  has(left, Sense.modifier | Sense.sayingBefore);

/** "race director", "club secretary": whether a noun that belongs to it stands right before a role's head. */
export const hasNounBefore = (tokens: readonly Token[], head: number): boolean =>
  tokens[head]?.shape === "lower" &&
  isPlainNoun(tokens[head - 1]) &&
  tokens[head - 2]?.end !== tokens[head - 1]?.start &&
  opensRole(tokens[head - 2]);

/** "the schoolteacher": a trade that no list has, by its ending and the article before it. */
export function isTrade(tokens: readonly Token[], at: number): boolean {
  const [word, left] = [tokens[at], tokens[at - 1]];
  const isNamed = left !== undefined && (left.possessive || DETERMINERS.has(left.folded));
  return isNamed && word?.shape === "lower" && !word.possessive && TRADE.test(word.folded);
}
