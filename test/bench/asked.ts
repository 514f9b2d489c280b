import type { Language } from "../../src/text/language.ts";
import type { Asked } from "./engines/engine.ts";
import type { Questions } from "./measure.ts";
import { Random } from "./random.ts";
import { questionsOn } from "./text/questions.ts";

const WARM_UP = 30;
/** Large sizes take long: half as many questions there. */
const countFor = (sentences: number): number => (sentences > 100_000 ? 100 : 200);

const distinctTerms = (text: string, language: Language): string[] => [
  ...new Set(
    language
      .words(text)
      .map((word) => language.term(word))
      .filter(Boolean),
  ),
];

/** The same questions for every engine; those of the warm-up are others. */
export function questionsFor(sentences: readonly string[], language: Language): Questions {
  const random = new Random(sentences.length + 1);
  const all: Asked[] = questionsOn(sentences, WARM_UP + countFor(sentences.length), random).map(
    (question) => ({ ...question, terms: distinctTerms(question.text, language) }),
  );
  return { warmUp: all.slice(0, WARM_UP), asked: all.slice(WARM_UP) };
}
