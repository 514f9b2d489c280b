import type { PersonProfile } from "../../answering/answer.ts";
import { label, listOf } from "./label.ts";
import { plainSection, type Section } from "./section.ts";

const peopleShown = 3;
const rolesShown = 6;

export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

function roleLines({ roles }: PersonProfile): string[] {
  const shown = roles
    .slice(0, rolesShown)
    .map(({ role, articles }) => `- ${label(role)} (${counted(articles, "article")})`);
  const rest = roles.length - shown.length;
  return [...shown, ...(rest > 0 ? [`-# …and ${counted(rest, "other role")}`] : [])];
}

function profileSection(person: PersonProfile): Section {
  const others = person.aliases.filter((alias) => alias !== person.name).map((alias) => label(alias, 60));
  return plainSection(
    `### ${label(person.name, 100)}`,
    ...(person.roles.length === 0 ? ["The articles give no role."] : roleLines(person)),
    `-# Named in ${counted(person.articles, "article")}`,
    others.length > 0 ? `-# Also written: ${listOf(others, 300)}` : "",
  );
}

/** Who a person is as the articles have it: roles as printed, with the number of articles that give each. */
export const profileSections = (people: readonly PersonProfile[]): Section[] =>
  people.slice(0, peopleShown).map(profileSection);
