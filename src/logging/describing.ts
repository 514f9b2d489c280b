const placeOf = (error: Error): string =>
  /([\w.-]+\.[cm]?[jt]s:\d+):\d+\)?$/m.exec(error.stack?.slice(0, 4000) ?? "")?.[1] ?? "";

/** The code that the system or a library gave an error; undefined where it has none. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

/** An error as it may be logged: its name, code and place. Never its message, which carries what people wrote. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return "a thrown value that is no error";
  return [error.name, codeOf(error) ?? "", placeOf(error)].filter(Boolean).join(" ");
}
