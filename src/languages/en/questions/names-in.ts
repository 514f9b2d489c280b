import { MONTHS, WEEKDAYS } from "../data/calendar-words.ts";
import { PEOPLES } from "../data/peoples.ts";
import { meaning } from "../words/meaning.ts";
import { term, wordSpans } from "../words/words.ts";

const LONGEST_NAME = 6;

const isCalendar = (printed: string): boolean => MONTHS.has(printed) || WEEKDAYS.has(printed);

/** "Hungarian": whoever is called so has a name besides. */
const ORIGINS: ReadonlySet<string> = new Set(PEOPLES.flatMap(([, ...people]) => people));

interface NameWord {
  readonly printed: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words with a capital that can be part of a name. */
const capitals = (question: string): NameWord[] =>
  wordSpans(question)
    .map(({ word, start, end }) => ({ printed: question.slice(start, end), word, start, end }))
    .filter(({ printed, word }) => /^\p{Lu}/u.test(printed) && term(word) !== "" && !isCalendar(printed));

/** Runs of capitals with nothing but a blank between them. */
function runs(question: string): NameWord[][] {
  const out: NameWord[][] = [];
  for (const each of capitals(question)) {
    const last = out.at(-1);
    const before = last?.at(-1);
    if (last && before && /^[ .]{1,2}$/.test(question.slice(before.end, each.start))) last.push(each);
    else out.push([each]);
  }
  return out;
}

const isOrdinary = ({ word, printed }: NameWord): boolean =>
  meaning(term(word)) !== undefined || ORIGINS.has(printed);

/**
 * The names of a question as typed, each as its words, without the offices and peoples before them: "Hungarian Prime
 * Minister Ada Lind" names Ada Lind. A lone dictionary word with a capital is no sure name.
 */
export const namesIn = (question: string): readonly (readonly string[])[] =>
  runs(question)
    .map((run) => {
      const first = run.findIndex((each) => !isOrdinary(each));
      return first < 0 ? [] : run.slice(first);
    })
    .filter(({ length }) => length > 0 && length <= LONGEST_NAME)
    .map((run) => run.map(({ printed }) => printed.replace(/['’]s$/u, "")));
