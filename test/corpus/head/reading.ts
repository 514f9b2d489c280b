import { articleOf } from "../../../src/corpus/article.ts";
import { loadEnglish } from "../../../src/languages/en/pack.ts";

const language = await loadEnglish();

/** What is found at the head of a text that says nothing of itself. */
export function read(text: string, given: { title?: string; source?: string; date?: string } = {}) {
  const { title, source, date } = articleOf({ text, bodyStart: 0, ...given }, "a", "a.txt", language);
  return { title, source, date };
}

export const TITLE = "Night ferry returns to Westhaven after two winters";
export const TEXT = "The night ferry came back to Westhaven on Thursday.\n\nNobody paid on the first trip.\n";

/** A title, the given lines and a text below them. */
export const under = (...lines: string[]): string => [TITLE, ...lines, "", TEXT].join("\n");
