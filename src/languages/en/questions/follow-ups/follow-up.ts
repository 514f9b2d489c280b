import type { Before, FollowUp } from "../../../../text/language.ts";
import { isOffice } from "../../people/role-likeness.ts";
import { asksForMore, asksToForget } from "./commands.ts";
import { type Ellipsis, ellipsisIn, timeIn } from "./ellipsis.ts";
import { type Pronoun, pronounIn } from "./pronouns.ts";
import { questionOf } from "./question.ts";
import { replaced } from "./replacing.ts";
import { thingsIn, withoutQuestionWord } from "./subject.ts";

/** Longer lines stand on their own. */
const LONGEST = 160;
const LEAD = /^(?:(?:and|but|so|ok|okay|also|then|or)[,\s]\s?){1,2}(?=\S)/iu;

const ASKED_AGAIN =
  "(?:since when|until when|when|where|why|how come|(?:in|on) (?:what|which) (?:year|day|month|date)|(?:what|which) (?:year|day|month|date)|how long ago)(?: exactly)?";
/** "Why?", "how much?": all but the question word is as before. */
const BARE = new RegExp(
  `^(?:${ASKED_AGAIN}|how|why not|(?:by )?how (?:much|many|long|often)|(?:by|with|to|for) whom)$`,
  "iu",
);
/** "When was that?": what was asked of, as a whole. */
const OF_ALL = new RegExp(
  `^(?!.{1,20}(?:day|date|year|month) is it$)(?<asked>${ASKED_AGAIN}|how) (?:was|is|were|did|does|has) (?:that|this|it|all that|all this)(?: happen| happened| come about| exactly)?$`,
  "iu",
);

const isMore = (line: string): boolean => /\b(?:else|more|other)\b/iu.test(line);
const asks = (asked: string, line: string): FollowUp => ({ kind: "asks", line, more: isMore(asked) });

/** "How many people", "which party": what is counted or chosen is asked for, not about. */
const ASKED_FOR = /^(?:how many|which|what)\s(?!(?:is|are|was|were|did|does|do|has|have|had|will)\b)/iu;

/** The first thing that was asked about and is nobody. */
function thingOf(before: Before): string | undefined {
  if (before.command === "quote") return before.options["words"];
  const question = questionOf(before);
  return thingsIn(question)
    .slice(ASKED_FOR.test(question) ? 1 : 0)
    .find((thing) => !isOffice(thing.replace(/^(?:the|a|an)\s/iu, "")) && !isSame(thing, before.person));
}

/** "Lind" is Ada Lind. */
const isSame = (thing: string, person = ""): boolean =>
  person
    .toLowerCase()
    .split(" ")
    .includes(thing.toLowerCase().split(" ").at(-1) ?? "");

/** Whom or what a pronoun stands for. */
function meantBy({ means }: Pronoun, before: Before): string | undefined {
  if (means === "person") return before.person;
  if (means === "thing") return thingOf(before);
  return before.options["speaker"] ?? thingOf(before) ?? before.person;
}

function withPronoun(line: string, pronoun: Pronoun, before: Before): FollowUp {
  const meant = meantBy(pronoun, before);
  if (meant === undefined) return { kind: "unclear", word: pronoun.word };
  return asks(line, `${pronoun.before}${meant}${pronoun.owns ? "'s" : ""}${pronoun.after}`);
}

/** "And since May?": articles since then are asked for, where the question itself has no such time. */
function withinDays(line: string, { kind, words }: Ellipsis, before: Before): FollowUp | undefined {
  const [, preposition = "", days = ""] = /^(since|until)\s(.+)$/iu.exec(words) ?? [];
  const question = questionOf(before);
  if (kind !== "time" || days === "" || timeIn(question)) return undefined;
  return { kind: "asks", line: question, more: isMore(line), filters: { [preposition.toLowerCase()]: days } };
}

const OTHER_SOURCE =
  /^(?:(?:and|but|or),? |what about |how about )according to (?:the )?(?<source>\S.{0,60})$/iu;
const NEWEST =
  /^(?:(?:and|but|or),? |what about |how about )(?:the )?(?:latest|newest|most recent)(?: ones?| news| first)?$/iu;

/** "And according to the Herald?", "and the latest?": the same within another filter. */
function withinFilter(line: string, before: Before): FollowUp | undefined {
  const source = OTHER_SOURCE.exec(line)?.groups?.["source"];
  if (source === undefined && !NEWEST.test(line)) return undefined;
  const filters = source === undefined ? { latest: "yes" } : { source };
  return { kind: "asks", line: questionOf(before), more: false, filters };
}

function withPiece(line: string, piece: Ellipsis, before: Before): FollowUp | undefined {
  const days = withinDays(line, piece, before);
  if (days) return days;
  if (piece.kind !== "pronoun") {
    const question = replaced(before, piece);
    return question === undefined ? undefined : asks(line, question);
  }
  if (/^(?:it|that|this)$/iu.test(piece.words)) return undefined;
  if (before.other === undefined) return { kind: "unclear", word: piece.words.toLowerCase() };
  const question = replaced(before, { ...piece, kind: "thing", words: before.other });
  return question === undefined ? undefined : asks(line, question);
}

/**
 * How a line leans on what was asked before, or undefined where it stands on its own: it then is never changed. What
 * nothing before fits is unclear, not guessed.
 */
export function followUp(line: string, before: Before | undefined): FollowUp | undefined {
  if (line.length > LONGEST || line.startsWith("/")) return undefined;
  const plain = line
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/[\s?!.]{1,20}$/u, "");
  if (asksToForget(plain)) return { kind: "forget" };
  if (before === undefined) return undefined;
  if (asksForMore(plain)) return { kind: "more" };
  const within = withinFilter(plain, before);
  if (within) return within;
  const piece = ellipsisIn(plain);
  if (piece) return withPiece(plain, piece, before);
  const question = plain.replace(LEAD, "");
  const again = BARE.test(question) ? question : OF_ALL.exec(question)?.groups?.["asked"];
  if (again !== undefined) return asks(plain, `${again} ${withoutQuestionWord(questionOf(before))}`);
  const pronoun = pronounIn(question);
  return pronoun && withPronoun(question, pronoun, before);
}
