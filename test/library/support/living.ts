import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import json from "../../../src/answering/exporting/formats/json.ts";
import type { App } from "../../../src/app.ts";
import type { Library } from "../../../src/library/library.ts";
import { openLibrary } from "../../../src/library/opening.ts";

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
