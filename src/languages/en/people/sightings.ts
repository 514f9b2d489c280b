import type { SegmentedArticle, Sentence } from "../../../text/article.ts";
import { namesIn } from "../names/names.ts";
import { type Candidate, candidatesIn } from "./candidates.ts";
import { pointsOf, type Roles } from "./evidence.ts";
import { type Name, nameKey, parseName } from "./names.ts";
import { roleAfter, roleOfBeing } from "./roles-after.ts";
import { roleBeforeComma, titleBefore } from "./roles-before.ts";
import { pointsOfTags, type Tags, tagsOf, withTagged } from "./tagged.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** A candidate in its sentence, with the roles the sentence gives and the points it earns. */
export interface Sighting extends Candidate {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly roles: Roles;
  /** By the rules and the tagger together. */
  readonly points: number;
  /** By the rules alone. */
  readonly rulePoints: number;
  readonly name: Name;
  readonly key: string;
}

/** What an article's sentences show before it is decided who is a person. */
export interface Survey {
  readonly sightings: readonly Sighting[];
  /** Candidates of lines that are no sentences: they prove nothing. */
  readonly inHeadings: readonly Sighting[];
  /** Folded words that the article has in lower case. */
  readonly lowerCase: ReadonlySet<string>;
}

function rolesOf(tokens: readonly Token[], name: Candidate): Roles {
  const before = titleBefore(tokens, name);
  return {
    before,
    beforeComma: before ? undefined : roleBeforeComma(tokens, name),
    after: roleAfter(tokens, name),
    being: roleOfBeing(tokens, name),
  };
}

function sighting(sentence: Sentence, tokens: readonly Token[], found: Candidate, tags?: Tags): Sighting {
  const roles = rolesOf(tokens, found);
  const rulePoints = pointsOf(tokens, found, roles);
  const name = parseName(sentence.article.text.slice(found.start, found.end));
  return {
    ...found,
    sentence,
    tokens,
    roles,
    rulePoints,
    points: rulePoints + (tags ? pointsOfTags(found, tags, roles) : 0),
    name,
    key: nameKey(name),
  };
}

/** Reads every sentence of an article once. */
export function survey(article: SegmentedArticle): Survey {
  const sightings: Sighting[] = [];
  const inHeadings: Sighting[] = [];
  const lowerCase = new Set<string>();
  for (const sentence of article.sentences) {
    const tokens = tokensOf(article.text, sentence.start, sentence.end);
    for (const token of tokens) if (token.shape === "lower") lowerCase.add(token.folded);
    if (sentence.kind === "fragment") {
      for (const found of candidatesIn(tokens)) inHeadings.push(sighting(sentence, tokens, found));
      continue;
    }
    const tags = tagsOf(namesIn(tokens));
    const points = (found: Candidate): number => pointsOf(tokens, found, rolesOf(tokens, found));
    for (const found of withTagged(tokens, candidatesIn(tokens), tags, points))
      sightings.push(sighting(sentence, tokens, found, tags));
  }
  return { sightings, inHeadings, lowerCase };
}
