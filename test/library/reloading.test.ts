import { expect, test } from "vitest";
import { isRefusal } from "../../src/answering/answer.ts";
import { wordsOf } from "../../src/text/article.ts";
import { emptyFolder, libraryOver, put } from "./support/living.ts";

const [RELOADS, QUESTIONS, ARTICLES] = [100, 1000, 30];

/** Each state of the corpus says its own number in every article, so that two states in one answer show. */
const articleOf = (at: number, state: number): string =>
  `---\ntitle: Bulletin ${at}\n---\nThe ferry of pier ${at} carried ${1000 + state} passengers in state ${state}.\n`;

test("1,000 questions during 100 reloads: no error, and no answer mixes two states of the articles", async () => {
  const folder = emptyFolder();
  const write = (state: number): void => {
    for (let at = 0; at < ARTICLES; at++) put(folder, `pier-${at}.md`, articleOf(at, state));
  };
  write(0);
  const library = await libraryOver(folder);
  const seen = new Set<string>();
  let reloads = 0;
  const reload = async (): Promise<void> => {
    for (let state = 1; state <= RELOADS; state++) {
      write(state);
      await library.refresh();
      reloads++;
    }
  };
  const ask = async (): Promise<void> => {
    for (let asked = 0; asked < QUESTIONS || reloads < RELOADS; asked++) {
      // Whoever asks on Discord comes between two steps of a reload.
      await new Promise(setImmediate);
      const outcome = await library.app.answer("/ask ferry passengers of the pier", 25);
      if (isRefusal(outcome)) throw new Error("refused");
      const states = new Set(
        [
          ...outcome.citations,
          ...outcome.citations.flatMap(({ alsoIn }) => alsoIn.map((sentence) => ({ sentence }))),
        ].map(({ sentence }) => /state (\d+)/u.exec(wordsOf(sentence))?.[1] ?? ""),
      );
      expect(states.size).toBe(1);
      for (const state of states) seen.add(state);
    }
  };
  await Promise.all([reload(), ask()]);
  expect(reloads).toBe(RELOADS);
  expect(seen.size).toBeGreaterThan(10);
  expect(library.app.size.articles).toBe(ARTICLES);
}, 120_000);
