import type { PersonAnnotation } from "../../../text/annotation.ts";
import type { SegmentedArticle } from "../../../text/article.ts";
import { isPart } from "../parts.ts";
import { groupMentions } from "./aliases.ts";
import { decide } from "./deciding.ts";
import type { Roles } from "./evidence.ts";
import { inHeading } from "./headings.ts";
import { Sense } from "./lexicon.ts";
import { ownerBefore } from "./owner.ts";
import type { FoundRole } from "./role-phrase.ts";
import { type Sighting, survey } from "./sightings.ts";
import { has } from "./tokens.ts";

/**
 * The role to show of those a sentence gives: an office before the name, then one after it, then what it says of them.
 */
function chosenRole(roles: Roles): FoundRole | undefined {
  const { before, beforeComma, after, being } = roles;
  const office = before?.kind === "title" ? before : undefined;
  const phrase = after?.kind === "appositive" ? after : undefined;
  const kin = before?.kind === "kin" ? before : undefined;
  return office ?? beforeComma ?? phrase ?? kin ?? being ?? after;
}

const isRegal = (sighting: Sighting): boolean => {
  const before = sighting.tokens[sighting.from - 1];
  return has(before, Sense.regal) && sighting.name.words.length === 1;
};

/** The last word of the title before a name, folded. */
function officeOf({ tokens, from, roles }: Sighting): string {
  return roles.before?.kind === "title" ? (tokens[from - 1]?.folded ?? "") : "";
}

/** All mentions of people in an article, in order of place. */
export function readPeople(article: SegmentedArticle): readonly PersonAnnotation[] {
  const found = survey(article);
  const decision = decide(found);
  const headings = found.inHeadings.flatMap((sighting) => inHeading(sighting, decision) ?? []);
  const mentions = [...decision.mentions, ...headings].sort((a, b) => a.start - b.start);
  const people = groupMentions(
    mentions.map((mention) => ({ name: mention.name, office: officeOf(mention), regal: isRegal(mention) })),
    !isPart(article),
  );
  const chosen = mentions.map((mention) => chosenRole(mention.roles));
  const withRole = new Set(people.filter((_, i) => chosen[i] !== undefined));
  return mentions.map((mention, i): PersonAnnotation => {
    const person = people[i];
    const role = chosen[i] ?? (person && !withRole.has(person) ? ownerBefore(mention) : undefined);
    return {
      type: "person",
      start: mention.start,
      end: mention.end,
      name: person?.name.printed ?? mention.name.printed,
      ...(role && { role: article.text.slice(role.start, role.end) }),
    };
  });
}
