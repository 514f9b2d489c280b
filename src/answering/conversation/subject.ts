import type { Before, Language } from "../../text/language.ts";
import type { CorpusView } from "../command.ts";
import { isFilter } from "../filters/options.ts";
import type { Turn } from "./turn.ts";

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

/** Words of a text that may be names: with a capital, or in no dictionary. */
function namingWords(text: string, language: Language): ReadonlySet<string> {
  const found = language.wordSpans(text).filter(({ word, start }) => {
    const term = language.term(word);
    const isCapital = /^\p{Lu}/u.test(text.slice(start));
    return term !== "" && (isCapital || language.meaning(term) === undefined);
  });
  return new Set(found.map(({ word }) => word));
}

/** Everyone whom a text names, by the surname at least; by the whole name where that tells them apart. */
function namedIn(text: string, { people, language }: CorpusView): readonly string[] {
  const words = namingWords(text, language);
  if (words.size === 0) return [];
  const found = people().filter(({ name }) => language.words(lastWord(name)).some((word) => words.has(word)));
  const whole = found.filter(({ name }) => language.words(name).every((word) => words.has(word)));
  return (whole.length > 0 ? whole : found).map(({ name }) => name);
}

/** What a line that leans on a turn needs to know of it. Of two whom a request names, neither is meant. */
export function beforeOf({ command, options, person: answers }: Turn, corpus: CorpusView): Before {
  const { speaker } = options;
  const words = Object.entries(options).flatMap(([name, value]) => (isFilter(name) ? [] : [value]));
  const named = speaker === undefined ? namedIn(words.join(" "), corpus) : [speaker];
  const person = named.length === 0 ? answers : named.length === 1 ? named[0] : undefined;
  const other = answers !== undefined && !named.includes(answers) ? answers : undefined;
  return { command, options, person, other };
}
