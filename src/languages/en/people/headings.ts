import type { Decision } from "./deciding.ts";
import { nameKey, parseName } from "./names.ts";
import type { Sighting } from "./sightings.ts";

/** Points from which a heading's name needs no sentence to confirm it: a title and a usual first name. */
const ENOUGH_IN_HEADING = 5.5;

/** The part of a sighting between two of its tokens. */
function part(sighting: Sighting, from: number, to: number): Sighting | undefined {
  const first = sighting.tokens[from];
  const last = sighting.tokens[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const name = parseName(sighting.sentence.article.text.slice(first.start, last.end));
  const whole = from === sighting.from && to === sighting.to;
  return {
    ...sighting,
    from,
    to,
    start: first.start,
    end: last.end,
    name,
    key: nameKey(name),
    roles: from === sighting.from ? { before: sighting.roles.before } : {},
    ...(whole && { roles: sighting.roles }),
  };
}

/** In a headline a name runs into the capitalised words around it: "Ada Lovelace Opens Congress". */
function knownStretch(sighting: Sighting, decision: Decision): Sighting | undefined {
  for (let from = sighting.from; from < sighting.to - 1; from++)
    for (let to = sighting.to; to > from + 1; to--) {
      const found = part(sighting, from, to);
      if (found !== undefined && decision.isFullName(found.key)) return found;
    }
  return undefined;
}

/** The person a heading's sighting names, where the article's sentences or a title show one. */
export function inHeading(sighting: Sighting, decision: Decision): Sighting | undefined {
  if (decision.isKnown(sighting)) return sighting;
  const stretch = knownStretch(sighting, decision);
  if (stretch !== undefined) return stretch;
  const next = sighting.tokens[sighting.to];
  const closed = next === undefined || next.shape === "mark" || next.shape === "lower";
  return closed && sighting.points >= ENOUGH_IN_HEADING && sighting.words.length < 4 ? sighting : undefined;
}
