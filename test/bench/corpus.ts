import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { Random } from "./random.ts";
import { articles } from "./text/article.ts";

/** The made text of a size: in a file for Ibid, and as sentences for the bare engines. */
export interface MadeCorpus {
  readonly sentences: readonly string[];
  readonly articles: number;
  readonly characters: number;
}

/** Writes made articles to a .jsonl file; the same on every run. */
export async function writeCorpus(file: string, sentenceCount: number): Promise<MadeCorpus> {
  const out = createWriteStream(file);
  const sentences: string[] = [];
  let count = 0;
  let characters = 0;
  for (const { sentences: own, ...article } of articles(sentenceCount, new Random(sentenceCount))) {
    for (const sentence of own) sentences.push(sentence);
    count++;
    characters += article.body.length;
    if (!out.write(`${JSON.stringify(article)}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "close");
  return { sentences, articles: count, characters };
}
