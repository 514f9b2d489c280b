import type { Span } from "../../../text/span.ts";
import { WEEKDAYS } from "../data/calendar-words.ts";
import type { Token } from "../tagging.ts";
import { type Context, tokenAt } from "./context.ts";

const DAYS = [...WEEKDAYS.keys()].map((day) => day.toLowerCase());

/** From and to (exclusive) in the list of tokens. */
type Run = readonly [number, number];

/** The tokens of a sentence, and which of them belong to some figure and so say what no figure is about. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  readonly taken: ReadonlySet<number>;
}

const isNoun = (token: Token | undefined): boolean => token?.pos === "NOUN" || token?.pos === "PROPN";
const isNominal = (token: Token | undefined): boolean => isNoun(token) || token?.pos === "ADJ";
const isTime = (token: Token | undefined): boolean =>
  TIMES.has(token?.value.toLowerCase() ?? "") || TIMES.has(token?.lemma ?? "");
const isVerb = (token: Token | undefined): boolean => token?.pos === "VERB" || token?.pos === "AUX";
/** Says how much, not of what: "a total of 12". */
const EMPTY = /^(?:total|average|maximum|minimum|sum|amount|number|rate|record|more|most)$/iu;
/** Says when: no figure is about "last year". */
const TIMES = new Set([
  ...DAYS,
  "year",
  "month",
  "week",
  "day",
  "quarter",
  "decade",
  "time",
  "today",
  "yesterday",
]);
const LINK = /^(?:of|per|'s|’s|the|a|an|its|their|his|her|and|-)$/iu;
const REACH = 25;

/** Which tokens the figures of a sentence take up. */
export function surroundings({ masked, tokens }: Context, figures: readonly Span[]): Surroundings {
  const taken = new Set<number>();
  for (const { start, end } of figures)
    for (let i = tokenAt(tokens, start); i < tokens.length && (tokens[i]?.start ?? end) < end; i++)
      taken.add(i);
  tokens.forEach((token, i) => {
    if (masked.charAt(token.start) === "\0") taken.add(i);
  });
  return { tokens, taken };
}

/** The nouns and adjectives from `first` on, if the last of them is a noun. */
function runFrom({ tokens, taken }: Surroundings, first: number): Run | null {
  let end = first;
  while (end < first + 6 && !taken.has(end) && isNominal(tokens[end])) end++;
  const last = tokens[end - 1];
  return end > first && isNoun(last) && !isTime(last) ? [first, end] : null;
}

/**
 * The noun phrase whose last noun is at `last`, with what "of" and "'s" tie to it: "the length of the guitar's neck".
 */
function phraseEndingAt({ tokens, taken }: Surroundings, last: number): Run {
  let from = last;
  for (let i = last - 1; i >= 0 && last - i < 9; i--) {
    if (taken.has(i)) break;
    if (isNominal(tokens[i])) from = i;
    else if (!LINK.test(tokens[i]?.value ?? "")) break;
  }
  return [from, last + 1];
}

/** What stands after the figure: "a 750 metre swim", "12 barrels of oil". */
function after(around: Surroundings, from: number): Run | null {
  const { tokens } = around;
  const direct = tokens[from]?.value === "-" ? from + 1 : from;
  if (isNominal(tokens[direct])) return runFrom(around, direct);
  if (!/^of$/iu.test(tokens[from]?.value ?? "")) return null;
  let start = from + 1;
  while (start < from + 4 && /^(?:DET|PRON)$/u.test(tokens[start]?.pos ?? "")) start++;
  return runFrom(around, start);
}

/** "A speed of 60 miles": the noun that an "of" before the figure hangs on. */
function measured(around: Surroundings, from: number): Run | null {
  const { tokens } = around;
  let at = from - 1;
  while (
    at > from - 5 &&
    /^(?:ADV|ADJ|DET|ADP|PART)$/u.test(tokens[at]?.pos ?? "") &&
    tokens[at]?.value !== "of"
  )
    at--;
  if (tokens[at]?.value !== "of" || !isNoun(tokens[at - 1]) || EMPTY.test(tokens[at - 1]?.value ?? ""))
    return null;
  return phraseEndingAt(around, at - 1);
}

/** Whether a clause ends with the token: a full stop, or a comma before "and". */
const endsClause = (tokens: readonly Token[], at: number): boolean => {
  const mark = tokens[at]?.value ?? "";
  return (
    /^[.;!?]$/u.test(mark) ||
    (mark === "," && /^(?:and|but|while|whereas)$/iu.test(tokens[at + 1]?.value ?? ""))
  );
};

/** Where the clause of a token begins, as far as it is looked back for. */
function clauseStart(tokens: readonly Token[], from: number): number {
  const stop = Math.max(0, from - REACH);
  let at = from;
  while (at > stop && !endsClause(tokens, at - 1)) at--;
  return at;
}

/** The subject of the nearest verb to the left, within the clause. */
function subject(around: Surroundings, from: number): Run | null {
  const { tokens, taken } = around;
  const stop = clauseStart(tokens, from);
  let at = from - 1;
  while (at >= stop && !isVerb(tokens[at])) at--;
  if (at < stop || !isVerb(tokens[at])) at = from;
  while (at > stop && (taken.has(at - 1) || !isNoun(tokens[at - 1]) || isTime(tokens[at - 1]))) at--;
  return at > stop ? phraseEndingAt(around, at - 1) : null;
}

/** The words that a figure tells something of, as printed. */
export function aboutOf(text: string, around: Surroundings, figure: Span): string | undefined {
  const { tokens } = around;
  const [from, to] = [tokenAt(tokens, figure.start), tokenAt(tokens, figure.end)];
  const run = after(around, to) ?? measured(around, from) ?? subject(around, from);
  const [first, last] = run ? [tokens[run[0]], tokens[run[1] - 1]] : [];
  return first && last ? text.slice(first.start, last.end) : undefined;
}
