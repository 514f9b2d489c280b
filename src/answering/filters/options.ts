import * as z from "zod";

const LONGEST = 100;

const text = (description: string) => z.string().trim().min(1).max(LONGEST).optional().describe(description);

/** The options by which any search can be narrowed: a command that is to have them spreads these into its own. */
export const FILTERS = {
  since: text("Only articles from then on: 2024-05, May 2024, last week"),
  until: text("Only articles up to then: 2023, 17 May 2024, yesterday"),
  source: text("Only articles of this outlet, or of those whose names hold the words"),
  latest: z.boolean().optional().describe("The newest articles first, among those that answer"),
} as const;

export type FilterName = keyof typeof FILTERS;

export const isFilter = (option: string): option is FilterName => Object.hasOwn(FILTERS, option);

/** Filters as they were asked for. */
export interface AskedFilters {
  readonly since?: string;
  readonly until?: string;
  readonly source?: string;
  readonly latest: boolean;
}

const words = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** The filters among the options of a command. */
export function filtersAmong(options: Readonly<Record<string, unknown>>): AskedFilters {
  const [since, until, source] = [options["since"], options["until"], options["source"]].map(words);
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(source !== undefined && { source }),
    latest: options["latest"] === true,
  };
}
