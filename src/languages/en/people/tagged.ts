import { isNameLike } from "../names/runs.ts";
import type { TaggedName, Tagging } from "../names/tagger.ts";
import { type Candidate, candidatesBetween } from "./candidates.ts";
import type { Roles } from "./evidence.ts";
import { Sense } from "./lexicon.ts";
import { has, type Token } from "./tokens.ts";

/** Less certain names of persons make no candidate where the rules see none. */
const SURE = 0.5;
/** What the tagger's word is worth at most, for and against. */
const FOR = 7;
const AGAINST = 4;
/** The most points against a candidate that the tagger takes for no name. */
const NO_NAME = 1;
/** From this likelihood on the tagger's word speaks for a person. */
const DOUBT = 0.3;

/** What the tagger makes of a sentence, with its names by the places of their tokens. */
export interface Tags extends Tagging {
  readonly at: ReadonlyMap<number, TaggedName>;
}

export function tagsOf(tagging: Tagging): Tags {
  const at = new Map<number, TaggedName>();
  for (const name of tagging.names) for (let i = name.from; i < name.to; i++) at.set(i, name);
  return { ...tagging, at };
}

function namesWithin({ from, to }: Candidate, tags: Tags): ReadonlySet<TaggedName> {
  const out = new Set<TaggedName>();
  for (let i = from; i < to; i++) {
    const name = tags.at.get(i);
    if (name !== undefined) out.add(name);
  }
  return out;
}

/** Titles are left out of a candidate, and may be left in a tagged name. */
const isSame = (name: TaggedName, { from, to }: Candidate): boolean => name.to === to && name.from <= from;

/** What one tagged name tells of a candidate that it overlaps. */
function pointsOfName(name: TaggedName, candidate: Candidate): number {
  const begun = name.from < candidate.from ? 0.5 : 1;
  if (name.kind !== "PER") return -AGAINST * name.certainty * begun;
  return FOR * (name.certainty - DOUBT) * (isSame(name, candidate) ? 1 : 0.5);
}

/** How likely the least likely word of a candidate is a person's. */
const likelihood = ({ from, to }: Candidate, { person }: Tags): number =>
  Math.min(...person.subarray(from, to));

/** Points for a candidate's being a person, by what the tagger makes of its words; none against what has a role. */
export function pointsOfTags(
  candidate: Candidate,
  tags: Tags,
  { before, beforeComma, after }: Roles,
): number {
  let points = Math.max(FOR * (likelihood(candidate, tags) - DOUBT), -NO_NAME);
  for (const name of namesWithin(candidate, tags)) points = Math.min(points, pointsOfName(name, candidate));
  const role = before ?? beforeComma ?? (after?.ofBodies ? undefined : after);
  if (role === undefined) return points;
  return Math.max(role.ofBodies && candidate.words.length === 1 ? points / 2 : points, 0);
}

/** "Norland's Ada Lind" and "Solberg v. Lind" are no names of one person. */
const isOneName = (tokens: readonly Token[], { from, to }: TaggedName): boolean =>
  tokens
    .slice(from, to)
    .every(
      (token, i, all) =>
        (isNameLike(token) || has(token, Sense.particle)) && (!token.possessive || i === all.length - 1),
    );

/** Points from which the rules' own bounds of a name stand against the tagger's; fewer where it cuts theirs in two. */
const RULES_ARE_SURE = 3.5;
const WHOLE_IS_SURE = 2;

/**
 * The candidates of a sentence, in order: those of the rules, and the names that the tagger takes for persons. Where the
 * two cut a name differently, the rules win if they are sure that theirs is a person's.
 */
export function withTagged(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
  tags: Tags,
  pointsOf: (candidate: Candidate) => number,
): readonly Candidate[] {
  const persons = new Set(
    tags.names.filter((name) => name.kind === "PER" && name.certainty >= SURE && isOneName(tokens, name)),
  );
  const out: Candidate[] = [];
  for (const candidate of candidates) {
    const rivals = [...namesWithin(candidate, tags)].filter((name) => persons.has(name));
    const sure = rivals.length > 1 ? WHOLE_IS_SURE : RULES_ARE_SURE;
    if (rivals.length > 0 && pointsOf(candidate) < sure) continue;
    out.push(candidate);
    for (const name of rivals) persons.delete(name);
  }
  for (const { from, to } of persons) out.push(...candidatesBetween(tokens, from, to));
  return out.sort((a, b) => a.from - b.from);
}
