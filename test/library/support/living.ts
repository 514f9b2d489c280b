import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { isRefusal } from "../../../src/answering/answer.ts";
import json from "../../../src/answering/exporting/formats/json.ts";
import type { App } from "../../../src/app.ts";
import type { Library } from "../../../src/library/library.ts";
import { openLibrary } from "../../../src/library/opening.ts";
import { wordsOf } from "../../../src/text/article.ts";

/** A folder that is gone when the test is over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "ibid-living-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

let writes = 0;

/** Writes a file so that it is seen to have changed, however fast one write follows the other. */
export function put(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const time = new Date(Date.UTC(2031, 0, 1) + 1000 * ++writes);
  utimesSync(path, time, time);
}

/** A library that is closed when the test is over. */
export async function libraryOver(folder: string, data?: string): Promise<Library> {
  const library = await openLibrary({ paths: [folder], data });
  onTestFinished(() => library.close());
  return library;
}

/** All that an app answers to some questions, byte for byte but for the time it took. */
export async function answersTo(app: App, questions: readonly string[]): Promise<readonly string[]> {
  const answers: string[] = [];
  for (const question of questions) {
    const outcome = await app.answer(question, 10);
    answers.push(json.write("elapsedMs" in outcome ? { ...outcome, elapsedMs: 0 } : outcome));
  }
  return answers;
}

/** The sentences that an app cites for each question, whatever their order and scores. */
export async function sentencesTo(app: App, questions: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const question of questions) {
    const outcome = await app.answer(question, 25);
    if (isRefusal(outcome)) throw new Error("refused");
    found.push(
      outcome.citations
        .map(({ sentence }) => wordsOf(sentence))
        .sort()
        .join("\n"),
    );
  }
  return found;
}
