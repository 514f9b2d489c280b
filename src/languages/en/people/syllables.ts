/** A syllable of Mandarin in its usual spelling. */
const SYLLABLE =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i(?:ang|ong|ao|an|ng|e|a|u|n)?|u(?:ang|ai|an|ng|a|i|o|n|e)?|a(?:ng|i|o|n)?|o(?:ng|u)?|e(?:ng|i|n|r)?)";
const ONE = new RegExp(`^${SYLLABLE}$`);
const ONE_OR_TWO = new RegExp(`^${SYLLABLE}(?:-?${SYLLABLE})?$`);
const LONGEST = 13;

/** As many syllables of Mandarin as a folded word can be: 1, 2, or 0 for none. */
export function syllablesOf(folded: string): number {
  if (folded.length > LONGEST) return 0;
  if (ONE.test(folded)) return 1;
  return ONE_OR_TWO.test(folded) ? 2 : 0;
}
