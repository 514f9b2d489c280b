import type { PersonProfile } from "../../answering/answer.ts";
import { sayCount } from "../../text/saying.ts";
import type { Wording } from "../wording/wording.ts";
import { label, listOf } from "./label.ts";
import { plainSection, type Section } from "./section.ts";

const peopleShown = 3;
const rolesShown = 6;

const inArticles = (count: number, wording: Wording): string =>
  wording.says(sayCount(count, "{count} article", "{count} articles"));

function roleLines({ roles }: PersonProfile, wording: Wording): string[] {
  const shown = roles
    .slice(0, rolesShown)
    .map(({ role, articles }) => `- ${label(role)} (${inArticles(articles, wording)})`);
  const rest = roles.length - shown.length;
  const more = sayCount(rest, "…and {count} other role", "…and {count} other roles");
  return [...shown, ...(rest > 0 ? [`-# ${wording.says(more)}`] : [])];
}

function profileSection(person: PersonProfile, wording: Wording): Section {
  const others = person.aliases.filter((alias) => alias !== person.name).map((alias) => label(alias, 60));
  return plainSection(
    `### ${label(person.name, 100)}`,
    ...(person.roles.length === 0
      ? [wording.says("The articles give no role.")]
      : roleLines(person, wording)),
    `-# ${wording.says(sayCount(person.articles, "Named in {count} article", "Named in {count} articles"))}`,
    others.length > 0 ? `-# ${wording.says("Also written:")} ${listOf(others, 300, wording)}` : "",
  );
}

/** Who people are as the articles have it: roles as printed, with the number of articles that give each. */
export const profileSections = (people: readonly PersonProfile[], wording: Wording): Section[] =>
  people.slice(0, peopleShown).map((person) => profileSection(person, wording));

/** How many of the people no profile is made of. */
export const peopleLeft = (people: readonly PersonProfile[]): number =>
  Math.max(0, people.length - peopleShown);
