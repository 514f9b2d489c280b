import type { Language } from "../text/language.ts";
import type { Suggestion } from "./command.ts";

/** Whether all words that were typed stand in a text, folded; the last may be the beginning of one. */
export function wordsWithin(typed: string, text: string, language: Language): boolean {
  const asked = language.words(typed);
  const there = language.words(text);
  return (
    asked.length > 0 &&
    asked.every((word, i) =>
      there.some((other) => (i === asked.length - 1 ? other.startsWith(word) : other === word)),
    )
  );
}

/** Discord's limits: choices in a list, and characters in one. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

const shortened = (text: string): string =>
  text.length <= LONGEST_CHOICE ? text : `${text.slice(0, LONGEST_CHOICE - 1)}…`;

/** The choices that fit what was typed so far, those that begin with it first; all of them where nothing was. */
export function suggestions(
  typed: string,
  choices: readonly Suggestion[],
  language: Language,
): readonly Suggestion[] {
  const [first = ""] = language.words(typed);
  const fitting = first === "" ? choices : choices.filter(({ name }) => wordsWithin(typed, name, language));
  const begins = (choice: Suggestion): number =>
    (language.words(choice.name)[0] ?? "").startsWith(first) ? 0 : 1;
  return [...fitting]
    .sort((a, b) => begins(a) - begins(b))
    .filter(({ value }) => value.length <= LONGEST_CHOICE)
    .slice(0, MOST_CHOICES)
    .map(({ name, value }) => ({ name: shortened(name), value }));
}
