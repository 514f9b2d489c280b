import { Sense } from "../people/lexicon.ts";
import { has, type Token } from "../people/tokens.ts";
import type { Run } from "./runs.ts";

/** What the runs of a list are like, counted. */
export interface Counts {
  readonly runs: number;
  /** Those that begin with a first name. */
  readonly named: number;
  /** Those that end with a word for a body, a place or a people. */
  readonly bodies: number;
  /** Those of two or three words. */
  readonly pairs: number;
}

/** Runs that a list joins: "Ann Berg, Bo Dahl and Cy Ek"; one run alone is a list too. */
export interface List extends Run, Counts {}

export const countsOf = (tokens: readonly Token[], { from, to }: Run): Counts => ({
  runs: 1,
  named: has(tokens[from], Sense.first) ? 1 : 0,
  bodies: has(tokens[to - 1], Sense.body | Sense.place | Sense.people) ? 1 : 0,
  pairs: to - from === 2 || to - from === 3 ? 1 : 0,
});

const joined = (list: List, run: Run, own: Counts): List => ({
  from: list.from,
  to: run.to,
  runs: list.runs + own.runs,
  named: list.named + own.named,
  bodies: list.bodies + own.bodies,
  pairs: list.pairs + own.pairs,
});

const isLink = (token: Token | undefined): boolean =>
  token?.text === "," || token?.folded === "and" || token?.folded === "or" || token?.text === "&";

/** Where a run that a list joins to one that ends at `to` would begin. */
function nextFrom(tokens: readonly Token[], to: number): number {
  if (!isLink(tokens[to])) return -1;
  return tokens[to]?.text === "," && isLink(tokens[to + 1]) ? to + 2 : to + 1;
}

/** The list that each token stands in, by the token's place. */
export function listsOf(
  tokens: readonly Token[],
  runs: readonly (Run | undefined)[],
): readonly (List | undefined)[] {
  const out: (List | undefined)[] = new Array(tokens.length).fill(undefined);
  for (let at = 0; at < runs.length; at++) {
    const first = runs[at];
    if (first === undefined) continue;
    let list: List = { ...first, ...countsOf(tokens, first) };
    for (let next = runs[nextFrom(tokens, list.to)]; next; next = runs[nextFrom(tokens, list.to)])
      list = joined(list, next, countsOf(tokens, next));
    out.fill(list, list.from, list.to);
    at = list.to - 1;
  }
  return out;
}
