import type { Language } from "../text/language.ts";
import type { PersonProfile } from "../text/person.ts";
import type { CorpusView, Match } from "./command.ts";
import { indexOf } from "./people-index.ts";

/** Everyone named in the matches, as far as the matches know them; most often named first. */
export function peopleIn(matches: readonly Match[], corpus: CorpusView): readonly PersonProfile[] {
  const mentions = matches.flatMap(({ sentence }) =>
    corpus.annotationsOf(sentence, "person").map(({ name, role, start, end }) => ({
      name,
      role,
      printed: sentence.article.text.slice(start, end),
      articleId: sentence.article.id,
    })),
  );
  return corpus.language.joinNames(mentions);
}

const formsOf = ({ name, aliases }: PersonProfile): ReadonlySet<string> => new Set([name, ...aliases]);

/** Whether a match names anybody. */
export const namesSomebody = ({ sentence }: Match, corpus: CorpusView): boolean =>
  corpus.annotationsOf(sentence, "person").length > 0;

/** Whether a match names the person, by any form of the name. */
export function names(match: Match, person: PersonProfile, corpus: CorpusView): boolean {
  const known = formsOf(person);
  return corpus.annotationsOf(match.sentence, "person").some(({ name }) => known.has(name));
}

/** Whether a match says what the person is. */
export function givesRole(match: Match, person: PersonProfile, corpus: CorpusView): boolean {
  const known = formsOf(person);
  return corpus
    .annotationsOf(match.sentence, "person")
    .some(({ name, role }) => known.has(name) && role !== undefined);
}

const askedWords = (typed: string, language: Language): readonly string[] =>
  language.words(typed).filter((word) => language.term(word) !== "" && !language.isHonorific(word));

const wordsIn = (texts: readonly string[], language: Language): ReadonlySet<string> =>
  new Set(language.words(texts.join(" ")));

/** Whether one role of the person says all these words: "Chinese President" says "president". */
const saysRole = (words: readonly string[], { roles }: PersonProfile, language: Language): boolean =>
  roles.some(({ role }) => {
    if (language.isOffice(words.join(" "))) return language.meansRole(words.join(" "), role);
    const there = wordsIn([role], language);
    return words.every((word) => there.has(word));
  });

/** Whether asked words name the person: words of the name, and of one role beside it. */
function isNamed(asked: readonly string[], person: PersonProfile, language: Language): boolean {
  const named = wordsIn([person.name, ...person.aliases], language);
  const rest = asked.filter((word) => !named.has(word));
  return rest.length < asked.length && (rest.length === 0 || saysRole(rest, person, language));
}

/** Everyone whom what was typed names, in the order of the list. */
export function namedBy(
  typed: string,
  people: readonly PersonProfile[],
  language: Language,
): readonly PersonProfile[] {
  const asked = askedWords(typed, language);
  const likely = indexOf(people, language).sharing(asked);
  return likely.filter((person) => isNamed(asked, person, language));
}

/**
 * Whether what was typed means the person: by name, by office ("finance minister", which a deputy is not), or by the
 * body in a role ("State Department").
 */
export function isMeant(typed: string, person: PersonProfile, language: Language): boolean {
  const asked = askedWords(typed, language);
  if (isNamed(asked, person, language)) return true;
  if (language.isOffice(typed)) return person.roles.some(({ role }) => language.meansRole(typed, role));
  return asked.length > 0 && saysRole(asked, person, language);
}
