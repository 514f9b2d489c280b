const CODE = /^E[A-Z]{2,15}$/;

/**
 * What the system calls the reason why a call of it failed, as in ENOSPC; that of its cause, where an error has none of
 * its own. Undefined for whatever no call of the system failed for.
 */
export function systemCodeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = "code" in error ? error.code : undefined;
  return typeof code === "string" && CODE.test(code) ? code : systemCodeOf(error.cause);
}
