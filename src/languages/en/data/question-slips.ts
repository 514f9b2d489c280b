/** Question words that are mended at the head of a line, where a word of the next list follows. */
export const MENDED_OPENERS = `what when where who why how which`;

/** Words that follow a question word. */
export const OPENED_BY = `is was are were did do does has have had will would can could should may the much many long old
  far big tall high large fast year day date said exactly else percentage share runs leads`;

/** Words that are mended anywhere near the head of a line. */
export const MENDED_WORDS = `about much many said quote quotes number numbers percentage figures article minister president`;

/** Misspelt question words that could be something else, were no verb to follow. */
export const MISSPELT_OPENERS: readonly (readonly [string, string])[] = [
  ["wen", "when"],
  ["wat", "what"],
  ["wht", "what"],
  ["wot", "what"],
  ["wich", "which"],
  ["whish", "which"],
];

/** Question words that "is" is drawn to, with an apostrophe or without. */
export const CONTRACTED = `what when where how`;
