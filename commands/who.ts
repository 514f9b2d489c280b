import * as z from "zod";
import { type Answer, nothing } from "../src/answering/answer.ts";
import { type Context, type CorpusView, defineCommand, type Match } from "../src/answering/command.ts";
import { suggestions } from "../src/answering/matching.ts";
import { givesRole, holdersOf, isNamed, names, peopleIn } from "../src/answering/people.ts";
import { answers, noAnswer } from "../src/answering/silence.ts";
import { wordsOf } from "../src/text/article.ts";
import type { PersonProfile } from "../src/text/person.ts";

/** Enough to count a person's roles where the corpus' names have not been gathered yet. */
const LOOKED_AT = 300;
/** People shown where words, not a name, were asked for. */
const MOST_PEOPLE = 5;

const first = (matches: readonly Match[], likes: (match: Match) => boolean): readonly Match[] => [
  ...matches.filter(likes),
  ...matches.filter((match) => !likes(match)),
];

/** The person's profile and the sentences that name them, those that say who they are first. */
function profile(
  person: PersonProfile,
  matches: readonly Match[],
  words: string,
  { corpus, cite }: Context,
): Answer {
  const naming = matches.filter((match) => names(match, person, corpus));
  const telling = first(naming, (match) => givesRole(match, person, corpus));
  return { note: null, people: [person], citations: cite(telling, `${words} ${person.name}`) };
}

/** Who holds a role, and the sentences that say so. */
function holder(
  people: readonly PersonProfile[],
  matches: readonly Match[],
  role: string,
  { corpus, cite }: Context,
): Answer {
  const saying = matches.filter((match) => people.some((person) => givesRole(match, person, corpus, role)));
  return { note: null, people: people.slice(0, MOST_PEOPLE), citations: cite(saying, role) };
}

/** "Defence minister" is not answered by another minister: only the role's own word may be missing. */
function lacksOffice({ sentence }: Match, words: string, { language }: CorpusView): boolean {
  if (!language.meansRole(words, words)) return false;
  const there = new Set(language.words(wordsOf(sentence)).map((word) => language.term(word)));
  return language
    .words(words)
    .filter((word) => language.term(word) !== "" && !there.has(language.term(word)))
    .some((word) => !language.meansRole(word, word));
}

/** Sentences about something that name people. */
function named(matches: readonly Match[], words: string, { corpus, cite }: Context): Answer {
  const naming = matches.filter(
    (match) => peopleIn([match], corpus).length > 0 && !lacksOffice(match, words, corpus),
  );
  if (!answers(naming)) {
    const note = /^\p{Lu}/u.test(words)
      ? `No article here names "${words}".`
      : noAnswer(corpus.articles.length);
    return nothing(note, cite(matches, words));
  }
  const citations = cite(naming, words);
  const people = peopleIn(
    citations.map(({ sentence, score }) => ({ sentence, score, cover: 1 })),
    corpus,
  );
  return { note: null, people: people.slice(0, MOST_PEOPLE), citations };
}

/** People: by name, by role, or by what they have to do with. */
export default defineCommand({
  name: "who",
  description: "Who is it: people with their roles, by name, role or words",
  options: z.object({
    name: z.string().trim().min(1).max(300).describe("A name, a role, or words about somebody"),
  }),
  examples: [
    { request: "/who finance minister", shows: "Finance Minister" },
    { request: "/who central bank governor", shows: "Central Bank" },
  ],
  async run({ name }, context) {
    const { corpus, find } = context;
    const matches = await find({ words: name, limit: LOOKED_AT, wanted: "person" });
    const near = peopleIn(matches, corpus);
    const known = corpus.people().length > 0 ? corpus.people() : near;
    const meant = known.find((person) => isNamed(name, person, corpus));
    if (meant) return profile(meant, matches, name, context);
    const holders = holdersOf(name, near, corpus);
    if (holders.length > 0) return holder(holders, matches, name, context);
    return named(matches, name, context);
  },
  suggest: async (_option, typed, { corpus }) =>
    suggestions(
      typed,
      corpus.people().map(({ name }) => ({ name, value: name })),
      corpus.language,
    ),
});
