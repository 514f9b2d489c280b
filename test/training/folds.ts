export const FOLDS = 5;

/** The fold of a group, the same on every run. */
export function foldOf(group: string, folds: number): number {
  let sum = 0;
  for (const letter of group) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % folds;
}
