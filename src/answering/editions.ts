import type { Citation } from "./answer.ts";

const WORDS: ReadonlyMap<Citation["edition"], string> = new Map([
  ["then", "Then:"],
  ["now", "Now:"],
]);

/** What is said before a sentence of an article that was edited: whether it stood there once, or stands there now. */
export const editionOf = ({ edition }: Pick<Citation, "edition">): string => WORDS.get(edition) ?? "";
