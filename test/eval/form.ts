import * as z from "zod";

/** A place as a set's file gives it; `docs/eval-sets.md` says what each field means. */
const place = z
  .strictObject({
    article: z.string().min(1),
    start: z.int().nonnegative().optional(),
    end: z.int().positive().optional(),
    text: z.string().optional(),
  })
  .refine(({ start, end }) => (start === undefined) === (end === undefined), "start and end go together")
  .refine(({ start, text }) => text === undefined || start !== undefined, "text goes with start and end")
  .refine(({ start = 0, end = Number.POSITIVE_INFINITY }) => start < end, "end must be after start");

/**
 * One line of a set's questions. Fields that are not known are refused: a slip of the pen would change what is scored.
 */
export const questionLine = z.strictObject({
  id: z.string().min(1).optional(),
  group: z.string().min(1).optional(),
  question: z.string().trim().min(1).max(2000),
  gold: z.array(place),
  among: z.array(place).optional(),
});

export type PlaceLine = z.output<typeof place>;

/** What is wrong with a line, on one line. */
export const faultOf = (error: z.ZodError): string =>
  error.issues
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message))
    .join("; ");
