/** Shorter words are not mended: one letter more or less makes another word. */
const SHORTEST = 4;

/** Whether two words differ by one letter at most: one wrong, one missing, one too many, or two that changed places. */
export function isOneSlip(typed: string, word: string, isBeginning = false): boolean {
  if (typed.length < SHORTEST) return false;
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at++;
  const fits = (rest: string, other: string): boolean =>
    isBeginning ? other.startsWith(rest) : other === rest;
  if (at === typed.length) return isBeginning || word.length <= typed.length + 1;
  const [rest, other] = [typed.slice(at), word.slice(at)];
  return (
    fits(rest.slice(1), other.slice(1)) ||
    fits(rest, other.slice(1)) ||
    fits(rest.slice(1), other) ||
    (rest[0] === other[1] && rest[1] === other[0] && fits(rest.slice(2), other.slice(2)))
  );
}
