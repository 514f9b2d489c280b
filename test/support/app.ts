import { expect } from "vitest";
import type { Answered, Citation } from "../../src/answering/answer.ts";
import { isRefusal } from "../../src/answering/answer.ts";
import type { App } from "../../src/app.ts";
import { createApp } from "../../src/library/opening.ts";
import { wordsOf } from "../../src/text/article.ts";
import { english } from "../../src/text/saying.ts";
import { folderWith } from "./folder.ts";
import { HARBOUR } from "./harbour.ts";

/** The real app over files that are gone when the test is over. */
export const appOver = (files: Readonly<Record<string, string>>): Promise<App> =>
  createApp([folderWith(files)]);

/** The real app over the small corpus with known answers. */
export const overHarbour = (): Promise<App> => appOver(HARBOUR);

/** An answer, or a failed test where the request was refused. */
export async function answered(app: App, request: string, limit?: number): Promise<Answered> {
  const outcome = await app.answer(request, limit);
  if (isRefusal(outcome)) throw new Error(`${request} was refused: ${english(outcome.error.says)}`);
  return outcome;
}

export const sentencesOf = (citations: readonly Citation[]): string[] =>
  citations.map(({ sentence }) => wordsOf(sentence));

/** The words of each citation and of all that is said to say the same, with what is marked in them. */
export function expectVerbatim(citations: readonly Citation[]): void {
  for (const { sentence, alsoIn, highlights, annotations } of citations) {
    for (const each of [sentence, ...alsoIn]) {
      const { text, sentences } = each.article;
      expect(sentences[each.number - 1]).toBe(each);
      expect(text.slice(each.start, each.end)).toBe(wordsOf(each));
      expect(wordsOf(each)).toBe(wordsOf(each).trim());
    }
    for (const span of [...highlights, ...annotations]) {
      expect(span.start).toBeGreaterThanOrEqual(sentence.start);
      expect(span.end).toBeLessThanOrEqual(sentence.end);
      expect(span.end).toBeGreaterThan(span.start);
    }
  }
}
