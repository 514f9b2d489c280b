import type { Wanted } from "../../../text/language.ts";

const YEAR = /\b(?:1\d{3}|20\d{2})\b/;
const MONTH_OR_DAY =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/;
const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion|half|third|quarter|twice|once|several|per ?cent)\b|%/i;
const CAUSE =
  /\b(?:because|due to|caused?|as a result|since|so that|in order to|led to|therefore|reason|owing to|amid|after)\b/i;
const PLACE = /\b(?:in|at|near|from|of|to) (?:the )?\p{Lu}/u;
/** A capital that does not begin the sentence. */
const NAME = /(?<!^)(?<![.!?"“”'`]\s)\b\p{Lu}[\p{L}’'.-]{1,40}/gu;

/** Whether the sentence names something that the question did not. */
const namesAnother = (sentence: string, asked: ReadonlySet<string>): boolean =>
  [...sentence.matchAll(NAME)].some(([name]) => !asked.has(name.toLowerCase().replace(/['’]s?$|\.$/u, "")));

const holdsTime = (sentence: string): number => {
  if (YEAR.test(sentence)) return 1;
  return MONTH_OR_DAY.test(sentence) || /\d/.test(sentence) ? 0.6 : 0;
};

const holdsNumber = (sentence: string): number => {
  if (/\d/.test(sentence)) return 1;
  return NUMBER_WORD.test(sentence) ? 0.7 : 0;
};

/** 1 where the sentence holds something of the kind wanted, less where it may, 0 where it does not. */
export function holds(wanted: Wanted, sentence: string, asked: ReadonlySet<string>): number {
  switch (wanted) {
    case "time":
      return holdsTime(sentence);
    case "number":
      return holdsNumber(sentence);
    case "person":
      return namesAnother(sentence, asked) ? 1 : 0;
    case "place":
      if (!namesAnother(sentence, asked)) return 0;
      return PLACE.test(sentence) ? 1 : 0.6;
    case "reason":
      return CAUSE.test(sentence) ? 1 : 0;
    case "other":
      return 0;
  }
}
