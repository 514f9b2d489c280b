import type { Intent } from "../../../../text/language.ts";
import { understand } from "../understand.ts";
import { wants } from "../wants.ts";

const isQuestion = (words: string): boolean => wants(words) !== "other";

const about = (words: string): string => (words === "" ? "" : ` about ${words}`);

/** "What is the price of bread", "how much is trade". */
function amountOf(words: string): string {
  const asked = `what is the ${words}`;
  return understand(asked).command === "figure" ? asked : `how much is ${words}`;
}

/** How a command's options are asked in plain words, where they are no question themselves. */
const ASKED: Readonly<Partial<Record<string, (words: string) => string>>> = {
  who: (words) => `who is ${words}`,
  figure: amountOf,
  when: (words) => `when was ${words}`,
};

/** What was asked, as a question in plain words, without its stop. */
export function questionOf({ command, options }: Pick<Intent, "options"> & { command: string }): string {
  const { speaker = "", words = "", name = "", question = "" } = options;
  if (command === "quote" && speaker !== "") return `what did ${speaker} say${about(words)}`;
  if (command === "quote") return `who said ${words}`;
  const typed = (words || name || question).replace(/[\s?!.]{1,20}$/u, "");
  return isQuestion(typed) ? typed : (ASKED[command]?.(typed) ?? typed);
}
