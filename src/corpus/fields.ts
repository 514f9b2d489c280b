import * as z from "zod";
import type { Draft } from "./reader.ts";

const text = (longest: number) => z.string().trim().max(longest).nullish();

/** "2031-02-31" is read as a day in March by most: it has to come out as it went in. */
const isOfCalendar = (value: string): boolean => {
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
};

/** Only the day counts; a time behind it is dropped. */
const day = z
  .string()
  .trim()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:$|[T ].*)/, "is not a date such as 2024-05-17")
  .transform((value) => value.slice(0, 10))
  .refine(isOfCalendar, "is not a date of the calendar")
  .nullish();

const webAddress = z
  .url({ protocol: /^https?$/, error: "is not a web address" })
  .max(2048)
  .nullish();

const MOST_AUTHORS = 50;
const author = z.string().trim().max(200);

/** A list, or one text with commas between. */
const authors = z
  .union([z.array(author), z.string().transform((names) => names.split(",").map((name) => name.trim()))], {
    error: "is not a list of names",
  })
  .transform((names) => names.filter((name) => name !== ""))
  .pipe(z.array(author).max(MOST_AUTHORS))
  .nullish();

/** What front matter and JSON may say of an article. */
const FIELDS = {
  id: z.union([z.string(), z.number()]).transform(String).pipe(z.string().trim().min(1).max(300)).nullish(),
  title: text(1000),
  source: text(300),
  date: day,
  url: webAddress,
  authors,
  language: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{2,3}(?:-[a-z0-9]+)*$/, "is not a language code")
    .nullish(),
} as const;

type Field = keyof typeof FIELDS;

/** What a file says of an article beside its text. */
export type Fields = Pick<Draft, Field>;

const isEmpty = (value: unknown): boolean => value === "" || (Array.isArray(value) && value.length === 0);

/** The fields that are there and right; a wrong one is passed over and named. An empty text counts as absent. */
export function checkedFields(given: Readonly<Record<string, unknown>>): Fields & Pick<Draft, "faults"> {
  const right: Partial<Record<Field, unknown>> = {};
  const faults: string[] = [];
  for (const field of Object.keys(FIELDS) as Field[]) {
    if (given[field] === "") continue;
    const checked = FIELDS[field].safeParse(given[field]);
    if (!checked.success)
      faults.push(`has a wrong ${field}: ${checked.error.issues[0]?.message ?? "unknown"}`);
    else if (checked.data && !isEmpty(checked.data)) right[field] = checked.data;
  }
  return { ...(right as Fields), ...(faults.length > 0 && { faults }) };
}

/**
 * Of each field the first value that is right. Where a format says the same in several places, a wrong one of them is
 * no fault of the file.
 */
export function firstFields(given: Readonly<Partial<Record<Field, readonly unknown[]>>>): Fields {
  const right: Partial<Record<Field, unknown>> = {};
  for (const field of Object.keys(given) as Field[]) {
    for (const value of given[field] ?? []) {
      const checked = FIELDS[field].safeParse(value);
      if (!checked.success || !checked.data || isEmpty(checked.data)) continue;
      right[field] = checked.data;
      break;
    }
  }
  return right as Fields;
}
