/** Opening words that point back, the most telling first. */
const OPENINGS: readonly (readonly [number, RegExp])[] = [
  [1, /^["“'‘]?(?:he|she|it|they|this|these|those|that|his|her|its|their|such|the (?:former|latter))\b/i],
  [
    0.6,
    /^["“'‘]?(?:however|also|moreover|furthermore|then|thus|therefore|but|and|instead|additionally|meanwhile|in addition|as a result|for example|for instance|similarly|later|afterwards|still|yet)\b/i,
  ],
  [0.4, /^["“'‘]?(?:the|both|another|other|one|some|many|each|among)\b/i],
];

/** How much a sentence leans on the one before it, 0 to 1. */
export const leans = (sentence: string): number =>
  OPENINGS.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 0;
