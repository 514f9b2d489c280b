import type { Intent } from "../../../../text/language.ts";

export type Options = Intent["options"];

/** One way of asking for a command: gives the options of a line that asks so, else undefined. */
export type Reading = (line: string) => Options | undefined;

/** Verbs that only hold a question together say nothing about its subject. */
const LEADING =
  /^(?:(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|of|the|there|about)\s){1,4}/iu;

/** What is asked about, without the words that only lead to it. */
export const tidy = (words: string): string =>
  words
    .replace(/[\s?!.,]{1,20}$/u, "")
    .trim()
    .replace(LEADING, "");

/** Reads by a pattern: its named groups become the options; empty ones are left out. */
export const byPattern =
  (pattern: RegExp, optionsOf: (groups: Readonly<Record<string, string | undefined>>) => Options): Reading =>
  (line) => {
    const groups = pattern.exec(line)?.groups;
    if (groups === undefined) return undefined;
    const given = Object.entries(optionsOf(groups)).filter(([, value]) => value !== "");
    return given.length === 0 ? undefined : Object.fromEntries(given);
  };
