import type { Span } from "../../../text/span.ts";
import { Sense } from "./lexicon.ts";
import type { Sighting } from "./sightings.ts";
import { has, type Token } from "./tokens.ts";

const NO_NAME = Sense.opener | Sense.calendar;
const NO_BODY = NO_NAME | Sense.place | Sense.people | Sense.first | Sense.surname | Sense.portfolio;
const LONGEST_NAME = 6;

const isCapital = (token: Token | undefined): token is Token =>
  token?.shape === "name" || token?.shape === "capitals";

/** The first word of a body's name that ends at a place: "Norland Oil's". */
function startOfBody(tokens: readonly Token[], last: number): number {
  let from = last;
  while (last - from < LONGEST_NAME && isCapital(tokens[from - 1]) && !has(tokens[from - 1], NO_NAME)) from--;
  return from;
}

/**
 * "Acme's" before a name: whose someone is, to be shown only of someone of whom nothing else is known. A country, a day
 * or a person whose someone is tells nothing of what they are.
 */
export function ownerBefore({ tokens, from, start, name }: Sighting): Span | undefined {
  const owner = tokens[from - 1];
  if (!isCapital(owner) || !owner.possessive || has(owner, NO_BODY) || name.words.length < 2)
    return undefined;
  const first = tokens[startOfBody(tokens, from - 1)] ?? owner;
  return { start: first.start, end: Math.min(owner.end + "'s".length, start - 1) };
}
