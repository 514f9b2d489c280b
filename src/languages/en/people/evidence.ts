import type { Candidate } from "./candidates.ts";
import { Sense } from "./lexicon.ts";
import type { FoundRole } from "./role-phrase.ts";
import { syllablesOf } from "./syllables.ts";
import { has, type Token } from "./tokens.ts";

/** What a sentence says about a candidate: points for and against its being a person. */
export interface Roles {
  readonly before?: FoundRole | undefined;
  readonly beforeComma?: FoundRole | undefined;
  readonly after?: FoundRole | undefined;
  readonly being?: FoundRole | undefined;
}

const PLACE_PREPOSITIONS = new Set(["in", "at", "near", "across", "throughout", "into", "outside", "around"]);
const CAN_BE_NAME = Sense.first | Sense.surname;
const EAST_ASIAN_GIVEN = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const looksChinese = (words: readonly Token[]): boolean =>
  words.length === 2 && syllablesOf(words[0]?.folded ?? "") === 1 && syllablesOf(words[1]?.folded ?? "") > 0;

const FAMILY_ENDING =
  /(?:ov|ova|ev|eva|enko|sky|ski|ska|skaya|vich|vic|shvili|dze|yan|escu|poulos|oglu|nen|sson|son|sen|mann|ides|idis|akis)$/;

const pointsOfRole = (role: FoundRole | undefined, sure: number): number =>
  role === undefined ? 0 : role.ofBodies ? sure / 3 : sure;

function pointsOfRoles(roles: Roles, words: number): number {
  const title = roles.before?.kind === "kin" ? 3 : 4;
  const before = roles.before?.ofBodies && words > 1 ? 2.5 : pointsOfRole(roles.before, title);
  return (
    before +
    pointsOfRole(roles.beforeComma, 3) +
    pointsOfRole(roles.after, 3) +
    pointsOfRole(roles.being, 2.5)
  );
}

/** A word that names a body or a place tells against a person; less where it is a family name as well. */
function pointsAgainst(word: Token, last: boolean): number {
  if (has(word, Sense.first) && !has(word, Sense.body))
    return has(word, Sense.place | Sense.calendar) ? 1 : 0;
  if (last && has(word, Sense.bodyOrName)) return 0.5;
  if (last && has(word, Sense.bodyOrPlaceOrName)) return 2;
  if (has(word, Sense.body)) return 6;
  if (has(word, Sense.people | Sense.other | Sense.calendar)) return 6;
  if (has(word, Sense.place)) return has(word, Sense.surname) || last ? 0.5 : 4;
  return word.shape === "capitals" && word.text.length < 6 ? 4 : 0;
}

/** What the words themselves tell. */
function pointsOfWords(words: readonly Token[]): number {
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return 0;
  let points = 0;
  words.forEach((word, i) => {
    points -= pointsAgainst(word, i > 0 && word === last);
  });
  if (words.length === 1) return points + (has(first, CAN_BE_NAME) ? 1 : 0);
  if (has(first, Sense.first | Sense.openerOrName)) points += 3;
  const familyFirst = has(first, Sense.surname) && !has(first, Sense.first);
  if (familyFirst || has(last, Sense.surname)) points += 1.5;
  else if (FAMILY_ENDING.test(last.folded)) points += 1;
  if (words.length > 2 && words.slice(1, -1).some((word) => has(word, Sense.first))) points += 0.5;
  if (looksChinese(words)) points += 3;
  if (words.slice(0, -1).some((word) => word.shape === "initial")) points += 2.5;
  if (last.shape === "initial") points -= 2;
  if (words.some((word) => EAST_ASIAN_GIVEN.test(word.text))) points += 2;
  return points;
}

const isAcronymInBrackets = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "(" && tokens[at + 1]?.shape === "capitals" && tokens[at + 2]?.text === ")";

/** "Berg & Co", "Berg and Sons". */
const isFirm = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === "&" || tokens[at]?.folded === "and") &&
  /^(?:Co|Company|Sons?|Brothers|Bros|Associates|Partners)$/.test(tokens[at + 1]?.text ?? "");

const isLifespan = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "(" &&
  (tokens[at + 1]?.folded === "born" ||
    tokens[at + 1]?.text === "b" ||
    /^1[5-9]\d\d$/.test(tokens[at + 1]?.text ?? ""));

const isAge = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "," &&
  tokens[at + 3]?.shape !== "number" &&
  /^[1-9]\d?$/.test(tokens[at + 1]?.text ?? "") &&
  /^[,.]$/.test(tokens[at + 2]?.text ?? "");

const PRONOUNS = new Set(["he", "she", "his", "her", "him", "himself", "herself"]);
const PASSIVE = new Set(["was", "is", "been", "being", "were"]);

/** "was elected", "was born" after a name. */
const isPassiveOfPerson = (tokens: readonly Token[], at: number): boolean =>
  PASSIVE.has(tokens[at]?.folded ?? "") && has(tokens[at + 1], Sense.donePerson);

/** A lone word that opens its sentence and is taken up by "he" or "her". */
function isTakenUp(tokens: readonly Token[], name: Candidate): boolean {
  if (name.words.length > 1 || name.from > 0 || tokens[name.to - 1]?.possessive) return false;
  return tokens.slice(name.to).some((token) => PRONOUNS.has(token.folded));
}

/** "Berg v. Norland": a case at law. */
const isOfCase = (tokens: readonly Token[], { from, to }: Candidate): boolean => {
  const before = tokens[from - 1]?.text === "." ? tokens[from - 2] : tokens[from - 1];
  return /^vs?$/.test(before?.text ?? "") || /^vs?$/.test(tokens[to]?.text ?? "");
};

/** "of Dunmore, Norland": a place in another. */
const isPlaceInPlace = (tokens: readonly Token[], { from, to }: Candidate): boolean =>
  /^(?:of|in|from|at)$/.test(tokens[from - 1]?.folded ?? "") &&
  tokens[to]?.text === "," &&
  has(tokens[to + 1], Sense.place);

const isWho = (tokens: readonly Token[], at: number): boolean => {
  const from = tokens[at]?.text === "," ? at + 1 : at;
  return tokens[from]?.folded === "who" || tokens[from]?.folded === "whose";
};

/** What the words around tell. */
function pointsOfContext(tokens: readonly Token[], name: Candidate): number {
  const left = tokens[name.from - 1];
  const right = tokens[name.to];
  let points = 0;
  if (left?.folded === "the" || left?.folded === "a" || left?.folded === "an") points -= 4;
  if (left !== undefined && PLACE_PREPOSITIONS.has(left.folded)) points -= 1.5;
  if (has(left, Sense.sayingBefore)) points += 2;
  if (has(left, Sense.beforePerson)) points += 1;
  if (has(right, Sense.personVerb) && !tokens[name.to - 1]?.possessive) points += 1.5;
  if (isPassiveOfPerson(tokens, name.to)) points += 2;
  if (isTakenUp(tokens, name)) points += 1;
  if (has(left, Sense.place | Sense.people) && left?.possessive) points += 1.5;
  if (isWho(tokens, name.to)) points += 2.5;
  if (isAge(tokens, name.to) || isLifespan(tokens, name.to)) points += 3;
  if (left?.text === "/" || right?.text === "/") points -= 6;
  if (left?.text === "&" || right?.text === "&") points -= 3;
  if (isFirm(tokens, name.to) || isOfCase(tokens, name)) points -= 6;
  if (isPlaceInPlace(tokens, name)) points -= 4;
  if (tokens[name.to - 1]?.possessive && has(right, Sense.body) && right?.shape === "name") points -= 3;
  if (name.words.length === 1 && right?.shape === "name" && !tokens[name.to - 1]?.possessive) points -= 1.5;
  if (isAcronymInBrackets(tokens, name.to)) points -= 4;
  return points;
}

/** Points for (positive) and against (negative) a candidate's being a person, by its sentence alone. */
export const pointsOf = (tokens: readonly Token[], name: Candidate, roles: Roles): number =>
  pointsOfRoles(roles, name.words.length) + pointsOfWords(name.words) + pointsOfContext(tokens, name);
