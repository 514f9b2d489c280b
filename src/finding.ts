/** What a check of the doctor found: that all is well, a fault with what mends it, or that it could not be checked. */
export interface Finding {
  readonly check: string;
  readonly says: string;
  readonly fix?: string;
  /** Whether it could not be checked, which is no fault of the set-up. */
  readonly unknown?: true;
}

export const isFault = ({ fix }: Finding): boolean => fix !== undefined;

/** A finding as one line. */
export function lineOf({ check, says, fix, unknown }: Finding): string {
  if (fix !== undefined) return `FAIL  ${check}: ${says} Fix: ${fix}`;
  return `${unknown ? "?   " : "ok  "}  ${check}: ${says}`;
}
