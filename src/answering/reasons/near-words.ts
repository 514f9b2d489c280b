import { at } from "../../text/at.ts";
import type { Language } from "../../text/language.ts";
import type { AskedWord } from "./asked-words.ts";

/** Unit vectors come in steps of 1/127. */
const SCALE = 127 * 127;
/** Words at least so alike are used in like ways; "rise" and "fall" are, too. */
const ALIKE = 0.55;

const cosine = (a: Int8Array, b: Int8Array): number =>
  a.reduce((sum, value, place) => sum + value * at(b, place), 0) / SCALE;

/** A word of a question with one of a text that is used in like ways, as printed. */
export interface Near {
  readonly asked: AskedWord;
  readonly printed: string;
}

/** For each of these words, the likest that the text holds, where one is like enough. */
export function nearIn(text: string, asked: readonly AskedWord[], language: Language): readonly Near[] {
  const printed = new Map<string, string>();
  for (const { word, start, end } of language.wordSpans(text)) {
    const term = language.term(word);
    if (term !== "" && !printed.has(term)) printed.set(term, text.slice(start, end));
  }
  return asked.flatMap((each) => {
    const wanted = language.meaning(language.term(each.folded));
    let nearest: { like: number; printed: string } = { like: ALIKE, printed: "" };
    for (const [term, form] of wanted ? printed : []) {
      const vector = language.meaning(term);
      const like = vector && wanted ? cosine(wanted, vector) : 0;
      if (like > nearest.like) nearest = { like, printed: form };
    }
    return nearest.printed === "" ? [] : [{ asked: each, printed: nearest.printed }];
  });
}
