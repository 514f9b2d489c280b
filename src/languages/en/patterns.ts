const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The source of a regular expression that matches any of the words, the longest first; a blank matches any blank. */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => escaped(word).replaceAll(" ", "\\s"))
    .join("|")})`;

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;
