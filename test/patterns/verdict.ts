import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check } from "recheck";
import * as z from "zod";
import { type Literal, nameOf } from "./literals.ts";

/** Where what was checked is written down, so that only new patterns are checked again. */
export const KNOWN = fileURLToPath(new URL("./known.json", import.meta.url)).replace("/dist/", "/");

const SCHEMA = z.object({
  /** Hashes of patterns that take linear time, or that their checker found no attack on. */
  safe: z.array(z.string()),
  /** Patterns that the checker could not decide on in its time. */
  undecided: z.array(z.string()),
  /**
   * Patterns that may take longer than linear time, each with why no long text reaches it. In place of `{word}` any word
   * may stand that the program puts in.
   */
  bounded: z.record(z.string(), z.string()),
});

export type Known = z.output<typeof SCHEMA>;
export type Verdict = "safe" | "vulnerable" | "unknown";

export const readKnown = (): Known => SCHEMA.parse(JSON.parse(readFileSync(KNOWN, "utf8")));

export const hashOf = (literal: Literal): string => hash("sha256", nameOf(literal), "base64url").slice(0, 12);

/** Whether a pattern is what a name among the bounded ones means. */
export function isMeant(literal: Literal, bounded: string): boolean {
  const name = nameOf(literal);
  const [head = "", tail] = bounded.split("{word}");
  if (tail === undefined) return name === bounded;
  const word = name.slice(head.length, name.length - tail.length);
  return /^[\p{L}-]+$/u.test(word) && name === `${head}${word}${tail}`;
}

/** Whether a pattern was decided on before. */
export const isKnown = (literal: Literal, { safe, undecided, bounded }: Known): boolean =>
  safe.includes(hashOf(literal)) ||
  undecided.includes(nameOf(literal)) ||
  Object.keys(bounded).some((each) => isMeant(literal, each));

/** What the checker says of a pattern: "unknown" where it was not done in time. */
export async function verdictOn({ pattern, flags }: Literal, timeout: number): Promise<Verdict> {
  return (await check(pattern, flags, { timeout })).status;
}
