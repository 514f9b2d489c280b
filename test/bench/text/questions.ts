import type { Random } from "../random.ts";
import { FUNCTION_WORDS, QUESTION_OPENINGS } from "./english.ts";

/** A question made of a sentence's words. */
export interface Question {
  readonly text: string;
  /** The number of the sentence it was made of. */
  readonly answer: number;
}

const LITTLE = new Set(FUNCTION_WORDS);
const FEWEST = 3;
const MOST = 7;

const contentWords = (sentence: string): string[] =>
  (sentence.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !LITTLE.has(word.toLowerCase()));

/** Some of the words, in their order but for a few neighbours that change places. */
function mildlyShuffled(words: readonly string[], count: number, random: Random): string[] {
  const taken = [...words];
  while (taken.length > count) taken.splice(random.between(0, taken.length - 1), 1);
  for (let at = 1; at < taken.length; at++)
    if (random.chance(0.3)) taken.splice(at - 1, 2, taken[at] ?? "", taken[at - 1] ?? "");
  return taken;
}

/** So many questions about sentences drawn at random. */
export function questionsOn(sentences: readonly string[], count: number, random: Random): Question[] {
  const out: Question[] = [];
  while (out.length < count) {
    const answer = random.between(0, sentences.length - 1);
    const words = contentWords(sentences[answer] ?? "");
    if (words.length < FEWEST) continue;
    const asked = mildlyShuffled(words, random.between(FEWEST, MOST), random);
    out.push({ text: `${random.pick(QUESTION_OPENINGS)} ${asked.join(" ")}?`, answer });
  }
  return out;
}
