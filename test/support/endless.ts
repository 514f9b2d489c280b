import type { Sentence } from "../../src/text/article.ts";
import { articleOf } from "./article.ts";

/** A sentence of any length: the English pack leaves out what is too long, another may not. */
export function endlessSentence(text: string): Sentence {
  const [short] = articleOf("It rains.").sentences;
  if (!short) throw new Error("no sentence");
  const sentences: Sentence[] = [];
  const article = { ...short.article, text, sentences };
  const sentence = { ...short, article, end: text.length };
  sentences.push(sentence);
  return sentence;
}
