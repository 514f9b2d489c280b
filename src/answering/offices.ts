import { type Sentence, wordsOf } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import type { PersonProfile } from "../text/person.ts";
import type { CorpusView, Match } from "./command.ts";
import { indexOf } from "./people-index.ts";

/** A match that gives somebody a role. */
export interface RoleMatch extends Match {
  readonly holder: string;
  readonly role: string;
}

/** The words of a sentence with those of its neighbours. */
function around({ article, number }: Sentence): string {
  const near = article.sentences.slice(Math.max(0, number - 2), number + 1);
  return near.map(wordsOf).join(" ");
}

/** All roles that the matches give, to whom. */
const rolesGiven = (matches: readonly Match[], corpus: CorpusView): RoleMatch[] =>
  matches.flatMap((match) =>
    corpus
      .annotationsOf(match.sentence, "person")
      .flatMap(({ name, role }) => (role === undefined ? [] : [{ ...match, holder: name, role }])),
  );

/**
 * Whether another role of a person speaks against the office asked for: whom a sentence calls "President" amid Chile is
 * not Chile's where others call him the president of Peru.
 */
const isOtherwise = (
  asked: string,
  role: string,
  person: PersonProfile | undefined,
  language: Language,
): boolean =>
  person?.roles.some(
    ({ role: other }) =>
      language.meansRole(role, other) &&
      !language.meansRole(other, role) &&
      !language.meansRole(asked, other),
  ) ?? false;

/**
 * The matches that give somebody the role asked for; `people` are those whom the matches name. Whose office it is may
 * be told by the words around all sentences that give the person a role.
 */
export function holderMatches(
  asked: string,
  matches: readonly Match[],
  people: readonly PersonProfile[],
  corpus: CorpusView,
): readonly RoleMatch[] {
  const { language } = corpus;
  const given = rolesGiven(matches, corpus);
  const surroundings = new Map<string, string>();
  for (const { holder, sentence } of given)
    surroundings.set(holder, `${surroundings.get(holder) ?? ""} ${around(sentence)}`);
  const profiles = indexOf(people, language);
  return given.filter(
    ({ holder, role }) =>
      language.meansRole(asked, role) ||
      (language.meansRole(asked, role, surroundings.get(holder)) &&
        !isOtherwise(asked, role, profiles.named(holder), language)),
  );
}

/** The profiles of those who hold a role, most often said to first. */
export function holdersOf(
  found: readonly RoleMatch[],
  people: readonly PersonProfile[],
  language: Language,
): readonly PersonProfile[] {
  const profiles = indexOf(people, language);
  const articles = new Map<string, Set<unknown>>();
  for (const { holder, sentence } of found)
    articles.set(holder, (articles.get(holder) ?? new Set()).add(sentence.article));
  return [...articles].sort((a, b) => b[1].size - a[1].size).flatMap(([name]) => profiles.called(name) ?? []);
}
