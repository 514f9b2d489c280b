import type { Random } from "../random.ts";
import { sentenceOf, titleOf, topicOf } from "./sentence.ts";

/** A made article, as a line of a .jsonl file has it. */
export interface MadeArticle {
  /** The number of its first sentence in the whole text. */
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly body: string;
  readonly sentences: readonly string[];
}

const MEDIAN_SENTENCES = 22;
const SPREAD = 0.5;

function paragraphsOf(sentences: readonly string[], random: Random): string {
  let body = "";
  let left = 0;
  for (const sentence of sentences) {
    if (body !== "") body += left > 0 ? " " : "\n\n";
    if (left <= 0) left = random.between(1, 4);
    body += sentence;
    left--;
  }
  return body;
}

function dayOf(random: Random): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${random.between(2015, 2025)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

/** Articles of about 25 sentences each, up to so many sentences in all. */
export function* articles(sentenceCount: number, random: Random): Generator<MadeArticle> {
  for (let made = 0; made < sentenceCount; ) {
    const topic = topicOf(random);
    const length = Math.max(3, Math.round(random.logNormal(MEDIAN_SENTENCES, SPREAD)));
    const count = Math.min(sentenceCount - made, length);
    const sentences = Array.from({ length: count }, () => sentenceOf(topic, random));
    yield {
      id: String(made),
      title: titleOf(topic, random),
      date: dayOf(random),
      body: paragraphsOf(sentences, random),
      sentences,
    };
    made += count;
  }
}
