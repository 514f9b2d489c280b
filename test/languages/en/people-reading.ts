import people from "../../../src/languages/en/annotators/people.ts";
import type { PersonAnnotation } from "../../../src/text/annotation.ts";
import { articleOf } from "../../support/article.ts";

export function peopleIn(text: string): readonly PersonAnnotation[] {
  const article = articleOf(text);
  return people.annotate(article, article.sentences);
}

/** What was found, as "words → full name (role)". */
export const readingOf = (text: string): string[] =>
  peopleIn(text).map(({ start, end, name, role }) => {
    const printed = text.slice(start, end);
    return `${printed}${name === printed ? "" : ` → ${name}`}${role === undefined ? "" : ` (${role})`}`;
  });
