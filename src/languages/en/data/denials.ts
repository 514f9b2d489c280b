/** Verbs that say of what follows that it is not so, or was not done, in the base form. */
export const DENYING_VERBS = `avoid deny dispute doubt refute reject`;

/** Nouns for what is told but may not be so: "reports that X said". */
export const RUMOUR_NOUNS = `
  accusation accusations allegation allegations assertion assertions claim claims idea notion report reports rumor rumors
  rumour rumours speculation suggestion suggestions
`;

/**
 * What opens a clause that something is asked by, or told as a reason to react: "Asked if the plan is “…”, X laughed".
 */
export const OPENS_SIDE_CLAUSE = `
  after although as asked because before confronted if informed once pressed questioned quizzed reminded shown since
  though told unless when whenever while
`;
