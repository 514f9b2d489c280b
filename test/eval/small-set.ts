import { loadEnglish } from "../../src/languages/en/pack.ts";
import { folderWith } from "../support/folder.ts";
import { readSet } from "./reading.ts";
import type { EvalSet } from "./set.ts";

export const language = await loadEnglish();

export const FERRY =
  "The ferry to Ostrel sails at noon. A ticket costs nine crowns. Captain Ines Ruhl has sailed it for ten years.";
export const MARKET = "The market opens on Tuesday. Fish is sold until the bell rings.";

const jsonl = (lines: readonly object[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join("");

const ARTICLES = jsonl([
  { id: "ferry", title: "Ferry", body: FERRY },
  { id: "market", title: "Market", body: MARKET },
]);

/** The files of a small set with these lines as its questions. */
export const harbourWith = (questions: string): Record<string, string> => ({
  "harbour.articles.jsonl": ARTICLES,
  "harbour.questions.jsonl": questions,
});

/** A small set with these questions. */
export function harbour(questions: readonly object[]): Promise<EvalSet> {
  const folder = folderWith(harbourWith(jsonl(questions)));
  return readSet("harbour", `${folder}/harbour.articles.jsonl`, `${folder}/harbour.questions.jsonl`);
}

/** Where these words stand in an article. */
export function where(article: "ferry" | "market", words: string) {
  const start = (article === "ferry" ? FERRY : MARKET).indexOf(words);
  return { article, start, end: start + words.length };
}
