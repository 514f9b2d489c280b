/** Words that stand as a subject but name nobody. */
export const NOBODY = `
  that which what who whom whose this there you nothing anything everything something nobody anybody everybody none
  anyone everyone nor neither either each such
`;

/** Stretches of time: "last week" tells when, never who. */
export const TIME_NOUNS = `
  second minute hour day night morning afternoon evening week weekend month year decade century season spring summer
  autumn winter quarter moment time
`;

/** Months: behind a preposition they tell when; alone they may be first names. */
export const MONTHS = `
  january february march april may june july august september october november december
`;

/** Nouns that a name or a few words in quotation marks belong to: "the word “freedom”", "the headline “…”". */
export const LABELLED_NOUNS = `
  word words term terms phrase phrases name names nickname title titles slogan slogans label hashtag headline heading
  subtitle motto password song songs single album track film movie show series episode novel book play podcast
  exhibition tune anthem hymn poem painting game
`;

/** Two words that say how or when, where a noun phrase would else seem to end: "Norland in turn has promised". */
export const SET_PHRASES = [
  "in turn", "in part", "in fact", "in return", "in response", "in addition", "of course", "at first", "at least",
  "at times", "for now", "for example", "for instance", "on occasion",
] as const; // biome-ignore format: one list
