import { suggestions } from "../choices.ts";
import type { Command, Context, Suggestion } from "../command.ts";
import { isFilter } from "./options.ts";
import { outletsOf } from "./outlets.ts";

/** Offered where nothing was typed yet. */
const DAYS = ["yesterday", "last week", "last month", "this year", "last year"];

/** What was typed, where it names days, and days in words that begin so. */
function daySuggestions(typed: string, { corpus, today }: Context): readonly Suggestion[] {
  const words = typed.trim();
  const own = corpus.language.daysNamed(words, today) === null ? [] : [words];
  const others = DAYS.filter((day) => day.startsWith(words.toLowerCase()));
  return [...new Set([...own, ...others])].map((value) => ({ name: value, value }));
}

/** Choices for an option of a command: the command's own, or those of a filter. */
export async function suggestFor(
  command: Command,
  option: string,
  typed: string,
  context: Context,
): Promise<readonly Suggestion[]> {
  if (!isFilter(option) || !(option in command.options.shape))
    return (await command.suggest?.(option, typed, context)) ?? [];
  if (option !== "source") return daySuggestions(typed, context);
  const { corpus } = context;
  return suggestions(typed, outletsOf(corpus), ({ name }) => ({ name, value: name }), corpus.language);
}
