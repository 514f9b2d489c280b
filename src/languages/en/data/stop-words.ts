/** Words too common to search by, the question words among them; folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be been but by did do does for from had has have he her him his how i if in into is it its me
  much many my of on or our she so such that the their them then there these they this those to was we were what
  when where which who whom whose why will with would you your`.split(/\s+/),
);
