import { Sense } from "./lexicon.ts";
import { shortFormsOf } from "./names.ts";
import { HEAD } from "./role-phrase.ts";
import type { Sighting, Survey } from "./sightings.ts";
import { has, type Token } from "./tokens.ts";

/** Points from which a name of two words or more is a person's. */
const ENOUGH = 2.5;
/** Points from which a lone word is a person's, where the article has no fuller name for it. */
const ENOUGH_ALONE = 3;
const COORDINATED = 1;
const ALSO_ADDRESSED = 2;
const ALSO_ALONE = 0.5;
const ALSO_LOWER_CASE = 3;

/** "von der Leyen" is a family name alone. */
const isFull = ({ name, tokens, from }: Sighting): boolean =>
  name.words.length > 1 && tokens[from]?.shape !== "lower";

const strongest = (sightings: readonly Sighting[]): Map<string, number> => {
  const best = new Map<string, number>();
  for (const { key, points } of sightings)
    best.set(key, Math.max(points, best.get(key) ?? Number.NEGATIVE_INFINITY));
  return best;
};

/** Family names that stand alone under a title or form of address. */
const addressedAlone = (sightings: readonly Sighting[]): Set<string> =>
  new Set(
    sightings
      .filter(
        (sighting) =>
          !isFull(sighting) && sighting.roles.before !== undefined && sighting.points >= ENOUGH_ALONE,
      )
      .map((sighting) => sighting.key),
  );

const joins = (token: Token | undefined): boolean =>
  token?.text === "," || token?.folded === "and" || token?.text === "&";

/** Where in their sentences sure persons begin and end. */
type Edges = ReadonlyMap<readonly Token[], ReadonlySet<number>>;

function edgesOf(persons: readonly Sighting[]): Edges {
  const out = new Map<readonly Token[], Set<number>>();
  for (const { tokens, from, to } of persons)
    out.set(tokens, (out.get(tokens) ?? new Set()).add(from).add(-to));
  return out;
}

/** Whether a name beside it, joined by a comma, "and" or both, is a person's. */
function besidePerson({ tokens, from, to }: Sighting, edges: Edges): boolean {
  const near = edges.get(tokens);
  if (near === undefined) return false;
  const before = joins(tokens[from - 1]) && (near.has(-(from - 1)) || near.has(-(from - 2)));
  return before || (joins(tokens[to]) && (near.has(to + 1) || near.has(to + 2)));
}

function fullNames(survey: Survey): Set<string> {
  const full = survey.sightings.filter(isFull);
  const addressed = addressedAlone(survey.sightings);
  const usedAlone = new Set(
    survey.sightings.filter((s) => !isFull(s) && s.rulePoints > -2).map((s) => s.key),
  );
  const best = strongest(full);
  const persons = new Set<string>();
  const total = (sighting: Sighting): number => {
    const { words } = sighting.name;
    const ordinary = words.every((word) => survey.lowerCase.has(word));
    return (
      (best.get(sighting.key) ?? 0) +
      (addressed.has(words.at(-1) ?? "") ? ALSO_ADDRESSED : 0) +
      (usedAlone.has(words.at(-1) ?? "") || usedAlone.has(words[0] ?? "") ? ALSO_ALONE : 0) -
      (ordinary ? ALSO_LOWER_CASE : 0)
    );
  };
  for (const sighting of full) if (total(sighting) >= ENOUGH) persons.add(sighting.key);
  const sure = edgesOf(full.filter((sighting) => persons.has(sighting.key)));
  for (const sighting of full)
    if (!persons.has(sighting.key) && total(sighting) >= ENOUGH - COORDINATED && besidePerson(sighting, sure))
      persons.add(sighting.key);
  return persons;
}

const PLACE_PREPOSITIONS = new Set(["in", "at", "to", "from", "near", "of", "across"]);

/** "in Washington" is no person, also where the article names one. */
const readsAsPlace = (sighting: Sighting): boolean => {
  const left = sighting.tokens[sighting.from - 1];
  return (
    has(sighting.words[0], Sense.place | Sense.people) &&
    sighting.roles.before === undefined &&
    (left?.shape !== "lower" || PLACE_PREPOSITIONS.has(left.folded))
  );
};

const NO_NAME = HEAD | Sense.honorific | Sense.modifier | Sense.opener | Sense.calendar;

/** "Qorvath Lind" is not Lind: a capital right before a name that is no title is a first name, or a name's part. */
const followsAnotherName = ({ tokens, from, start }: Sighting): boolean => {
  const left = tokens[from - 1];
  const isName = left?.shape === "name" || left?.shape === "capitals" || left?.shape === "initial";
  return isName && !left.possessive && left.end + 1 === start && !has(left, NO_NAME);
};

/** Who is a person in an article, by what the whole of it shows. */
export interface Decision {
  readonly mentions: readonly Sighting[];
  /** Whether a sighting is a mention of a person that the article's sentences show. */
  isKnown(sighting: Sighting): boolean;
  /** Whether a name of two words or more is the full name of one. */
  isFullName(key: string): boolean;
}

/** Decides which sightings are mentions of a person. */
export function decide(survey: Survey): Decision {
  const persons = fullNames(survey);
  const names = [
    ...new Map(survey.sightings.filter((s) => persons.has(s.key)).map((s) => [s.key, s.name])).values(),
  ];
  const short = new Set(names.flatMap((name) => [...shortFormsOf(name)]));
  const alone = new Set<string>();
  for (const sighting of survey.sightings) {
    if (isFull(sighting) || survey.lowerCase.has(sighting.key)) continue;
    if (sighting.points >= ENOUGH_ALONE) alone.add(sighting.key);
  }
  const isKnown = (sighting: Sighting): boolean => {
    if (persons.has(sighting.key)) return true;
    if (readsAsPlace(sighting) || followsAnotherName(sighting)) return false;
    if (sighting.points >= ENOUGH_ALONE && !isFull(sighting)) return true;
    const known = alone.has(sighting.key) || short.has(sighting.key);
    return known && sighting.rulePoints > -2.5;
  };
  return { mentions: survey.sightings.filter(isKnown), isKnown, isFullName: (key) => persons.has(key) };
}
