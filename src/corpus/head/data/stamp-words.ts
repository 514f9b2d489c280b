/** Words that say that a day behind them is the day of publication; lower case. */
export const PUBLISHED_WORDS = ["created", "date", "dated", "issued", "posted", "published"] as const;
export const UPDATED_WORDS = ["modified", "updated"] as const;

/** Other words of a line that says no more than when a text came out. */
export const STAMP_WORDS: ReadonlySet<string> = new Set([
  ...PUBLISHED_WORDS,
  ...UPDATED_WORDS,
  ...["am", "at", "a.m", "edition", "first", "last", "on", "online", "originally", "pm", "p.m", "time"],
  ...["min", "mins", "minute", "minutes", "read", "h", "hrs", "hours"],
  ...[
    "bst",
    "cdt",
    "cest",
    "cet",
    "cst",
    "edt",
    "est",
    "et",
    "gmt",
    "ist",
    "mdt",
    "mst",
    "pdt",
    "pst",
    "utc",
  ],
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
  ...["mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"],
]);
