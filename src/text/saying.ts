import { type Day, wordsOfDay } from "./day.ts";

/**
 * A sentence or label of our own, in English with `{name}` where a value stands, so that a face can say it in another
 * language.
 */
export interface Saying {
  readonly text: string;
  readonly values: Readonly<Record<string, string | number | Day>>;
  /** The form for one of what is counted, and how many there are. */
  readonly counted?: { readonly one: string; readonly count: number };
}

/** What is said: sayings one after the other; a string is a saying without values. */
export type Said = string | Saying | readonly (string | Saying)[];

/** A saying with values. */
export const say = (text: string, values: Saying["values"] = {}): Saying => ({ text, values });

/** A saying about so many of something, with a form for one; `{count}` stands for the number in both. */
export const sayCount = (
  count: number,
  one: string,
  text: string,
  values: Saying["values"] = {},
): Saying => ({ text, values: { count, ...values }, counted: { one, count } });

/** English as the British write it: "17 May 2024". */
const ENGLISH = "en-GB";

/** A form with its values set in, days in words of the language that `locale` names. */
export const filled = (form: string, values: Saying["values"], locale = ENGLISH): string =>
  form.replace(/\{([a-z]+)\}/giu, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === "object" ? wordsOfDay(value, locale) : String(value);
  });

const one = (saying: string | Saying): string => {
  if (typeof saying === "string") return saying;
  const { text, values, counted } = saying;
  return filled(counted?.count === 1 ? counted.one : text, values);
};

/** What is said, one by one. */
export const several = (said: Said): readonly (string | Saying)[] =>
  typeof said === "string" || "text" in said ? [said] : said;

/** What is said, in English. */
export const english = (said: Said): string => several(said).map(one).join(" ");
