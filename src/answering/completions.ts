import { matchesIn } from "../text/matches.ts";
import { suggestions } from "./choices.ts";
import type { CorpusView, Suggestion } from "./command.ts";

/** A name has so many words at most that what was typed of it is looked for in them. */
const MOST_WORDS = 4;
/** Fewer letters begin too many names. */
const FEWEST_LETTERS = 2;
/** Discord's limit. */
const LONGEST = 100;
/** Longer requests are typed without help. */
const LONGEST_TYPED = 90;

/**
 * A request with the name that its end begins: "how much did Gaz" with "Gazprom". The longest end that begins names is
 * taken. With nothing typed, what is named most often.
 */
export async function completions(
  typed: string,
  { language, subjects }: CorpusView,
): Promise<readonly Suggestion[]> {
  const line = typed.trimStart();
  if (line.length > LONGEST_TYPED) return [];
  const starts = [...matchesIn(line, /\S+/gu)].map(({ index }) => index).slice(-MOST_WORDS);
  for (const start of line === "" ? [0] : starts) {
    const [head, end] = [line.slice(0, start), line.slice(start)];
    if (line !== "" && end.trim().length < FEWEST_LETTERS) continue;
    const named = await suggestions(end, subjects(), (name) => ({ name, value: name }), language);
    const whole = named.map(({ value }) => head + value).filter((value) => value.length <= LONGEST);
    if (whole.length > 0) return whole.map((value) => ({ name: value, value }));
  }
  return [];
}
