/** What is said of a thing when it is first named: "an editorial in the Daily", up to where the sentence goes on. */
const LONGEST = 80;
/** Verbs before which the subject of a sentence that reports speech ends. */
const REPORTS =
  /\s(?:said|says|say|reported|reports|wrote|writes|noted|notes|argued|claimed|added|announced|declared|warned)\b/u;
const LONGEST_SUBJECT = 100;

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "The editorial": the last words before it that bring one in. */
function broughtIn(noun: string, before: string): string | undefined {
  const pattern = new RegExp(
    `\\b(?:an?|the|one)\\s(${escaped(noun)}\\s(?:in|of|by|from|for)\\s[^,.;:“”"]{3,${LONGEST}})`,
    "giu",
  );
  return [...before.matchAll(pattern)].at(-1)?.[1];
}

/** "It added": the subject of the sentence before, where that one reports speech as well. */
function subjectOfReport(before: string): string | undefined {
  const last = before.split(/(?<=[.!?]["”’]?)\s+/u).at(-1) ?? "";
  const subject = last.slice(0, LONGEST_SUBJECT).split(REPORTS)[0] ?? "";
  return subject.length < Math.min(last.length, LONGEST_SUBJECT) ? subject : undefined;
}

/** "China's Daily" is a paper, and not China. */
const withoutOwners = (words: string | undefined): string | undefined =>
  words?.replace(/\p{L}[\p{L}.-]{0,40}['’]s?\s/gu, "");

/**
 * The words that say what a mention of a speaker stands for, from the text before it: for "the editorial" those that
 * bring an editorial in, for "it" the subject of the report before. Undefined where nothing does.
 */
export function introductionOf(mention: string, before: string): string | undefined {
  if (/^it$/i.test(mention)) return withoutOwners(subjectOfReport(before.trim()));
  const noun = /^the\s(\p{Ll}[\p{L}-]{2,30})$/iu.exec(mention)?.[1];
  return noun === undefined ? undefined : withoutOwners(broughtIn(noun, before));
}
