import { isType } from "../text/annotation.ts";
import type { PersonProfile } from "../text/person.ts";
import type { CorpusView, Match } from "./command.ts";

/** Everyone named in the matches, as far as the matches know them; most often named first. */
export function peopleIn(matches: readonly Match[], corpus: CorpusView): readonly PersonProfile[] {
  const mentions = matches.flatMap(({ sentence }) =>
    corpus
      .annotations(sentence)
      .filter(isType("person"))
      .map(({ name, role, start, end }) => ({
        name,
        role,
        printed: sentence.article.text.slice(start, end),
        articleId: sentence.article.id,
      })),
  );
  return corpus.language.joinNames(mentions);
}

const forms = ({ name, aliases }: PersonProfile): ReadonlySet<string> => new Set([name, ...aliases]);

/** Whether a match names the person, by any form of the name. */
export function names(match: Match, person: PersonProfile, corpus: CorpusView): boolean {
  const known = forms(person);
  return corpus
    .annotations(match.sentence)
    .filter(isType("person"))
    .some(({ name }) => known.has(name));
}

/** Whether a match says what the person is; with `asked`, only where it says that. */
export function givesRole(match: Match, person: PersonProfile, corpus: CorpusView, asked?: string): boolean {
  const known = forms(person);
  return corpus
    .annotations(match.sentence)
    .filter(isType("person"))
    .some(
      ({ name, role }) =>
        known.has(name) &&
        role !== undefined &&
        (asked === undefined || corpus.language.meansRole(asked, role)),
    );
}

const askedWords = (typed: string, { language }: CorpusView): readonly string[] =>
  language.words(typed).filter((word) => language.term(word) !== "");

/** Whether each word typed stands in a form of the name or in a role. */
function fits(typed: string, person: PersonProfile, corpus: CorpusView): boolean {
  const { name, aliases, roles } = person;
  const known = new Set(
    corpus.language.words([name, ...aliases, ...roles.map(({ role }) => role)].join(" ")),
  );
  const asked = askedWords(typed, corpus);
  return asked.length > 0 && asked.every((word) => known.has(word));
}

/** Whether what was typed names the person: words of the name, and of a role beside it. */
export function isNamed(typed: string, person: PersonProfile, corpus: CorpusView): boolean {
  const named = new Set(corpus.language.words([person.name, ...person.aliases].join(" ")));
  return fits(typed, person, corpus) && askedWords(typed, corpus).some((word) => named.has(word));
}

/** Whether what was typed means the person, by name or by office alone. */
export const isMeant = (typed: string, person: PersonProfile, corpus: CorpusView): boolean =>
  fits(typed, person, corpus);

/** Those who hold a role, most often said to first. */
export function holdersOf(
  asked: string,
  people: readonly PersonProfile[],
  corpus: CorpusView,
): readonly PersonProfile[] {
  const said = ({ roles }: PersonProfile): number =>
    roles
      .filter(({ role }) => corpus.language.meansRole(asked, role))
      .reduce((sum, { articles }) => sum + articles, 0);
  return people
    .map((person) => ({ person, said: said(person) }))
    .filter((each) => each.said > 0)
    .sort((a, b) => b.said - a.said)
    .map(({ person }) => person);
}
