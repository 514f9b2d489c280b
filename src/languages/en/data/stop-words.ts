/** Words too common to search by, the question words among them; folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an and are as at be been but by did do does for from had has have he her him his how i if in into is it its me
  much many my of on or our she so such that the their them then there these they this those to was we were what
  when where which who whom whose why will with would you your`.split(/\s+/),
);

/** Words that shape a question more than they say what it is about: an answer may well do without them; folded. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  `about according actually again all also although always another any anyone anything around being between both can could
  currently during each either else ever every everyone exactly few get getting go goes going got happen happened
  happens just kind last lot made make makes many may me might more most mostly must never now often one ones only
  other others own please really right same shall should since some someone something still than thing things think
  too took try type until up us use used very want way well went without yes yet`.split(/\s+/),
);
