import { table } from "../tables.ts";

export const ONES = table<number>({
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
});

export const TEENS = table<number>({
  zero: 0,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
});

export const TENS = table<number>({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** Scale words, and the short forms that stand after digits. */
export const SCALES = table<number>({
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
});

/** Scales in words that may stand before what is counted: "per million inhabitants". */
export const NUMBER_NAMES = ["hundred", "thousand", "million", "billion"];

export const SHORT_SCALES = table<number>({
  mln: 1e6,
  mil: 1e6,
  mn: 1e6,
  bln: 1e9,
  bn: 1e9,
  tn: 1e12,
  trn: 1e12,
});

/** One letter, straight after the digits. "b" and "t" need a currency before: "16b", "5t" are other things. */
export const LETTER_SCALES = table<number>({ k: 1e3, m: 1e6, b: 1e9, t: 1e12 });

/** Plurals that count vaguely: at least one of them, and fewer than ten. */
export const VAGUE = table<number>({
  dozens: 12,
  tens: 10,
  scores: 20,
  hundreds: 1e2,
  thousands: 1e3,
  millions: 1e6,
  billions: 1e9,
  trillions: 1e12,
});

/** Parts, in the singular. */
export const PARTS = table<number>({
  half: 1 / 2,
  third: 1 / 3,
  quarter: 1 / 4,
  fifth: 1 / 5,
  sixth: 1 / 6,
  eighth: 1 / 8,
  tenth: 1 / 10,
});

/** Parts with a sign of their own. */
export const PART_SIGNS = table<number>({
  "¼": 1 / 4,
  "½": 1 / 2,
  "¾": 3 / 4,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
});
