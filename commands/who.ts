import * as z from "zod";
import { type Answer, type Citation, nothing } from "../src/answering/answer.ts";
import { belonging, isPrintedAsName } from "../src/answering/belonging.ts";
import { suggestions } from "../src/answering/choices.ts";
import { type Context, type CorpusView, defineCommand, type Match } from "../src/answering/command.ts";
import { FILTERS } from "../src/answering/filters/options.ts";
import { holderMatches, holdersOf, type RoleMatch } from "../src/answering/offices.ts";
import { givesRole, namedBy, names, namesSomebody, peopleIn } from "../src/answering/people.ts";
import {
  about,
  answers,
  answersFirst,
  answersWhole,
  isQuestion,
  noAnswer,
} from "../src/answering/silence.ts";
import { saidBy, withSpeakers } from "../src/answering/speakers.ts";
import type { PersonProfile } from "../src/text/person.ts";
import { say } from "../src/text/saying.ts";

/** Enough to count a person's roles where the corpus' names have not been gathered yet. */
const LOOKED_AT = 300;
/** People shown where words, not a name, were asked for. */
const MOST_PEOPLE = 5;
/** Quotations shown in a profile. */
const MOST_SAID = 2;

const first = (matches: readonly Match[], likes: (match: Match) => boolean): readonly Match[] => [
  ...matches.filter(likes),
  ...matches.filter((match) => !likes(match)),
];

/** Everyone known; of some articles, or before the names are gathered, those named near what was asked. */
const knownTo = (corpus: CorpusView, near: readonly Match[]): readonly PersonProfile[] =>
  corpus.people().length > 0 && !corpus.part ? corpus.people() : peopleIn(near, corpus);

/** Everyone whom the name fits: those of that whole name, else all who bear it. */
function bearers(
  name: string,
  people: readonly PersonProfile[],
  { language }: CorpusView,
): readonly PersonProfile[] {
  const meant = namedBy(name, people, language);
  const asked = new Set(language.words(name));
  const whole = meant.filter(({ name: full }) => {
    const words = language.words(full);
    return words.length > 1 && words.every((word) => asked.has(word));
  });
  return (whole.length > 0 ? whole : meant).slice(0, MOST_PEOPLE);
}

/** Profiles and the sentences that name these people, those that say who they are first. */
async function profiles(
  people: readonly PersonProfile[],
  matches: readonly Match[],
  words: string,
  context: Context,
): Promise<Answer> {
  const { corpus, cite } = context;
  const some = (match: Match, holds: typeof names): boolean =>
    people.some((person) => holds(match, person, corpus));
  const naming = matches.filter((match) => some(match, names));
  const telling = first(naming, (match) => some(match, givesRole));
  const said = people.length === 1 ? await quotationsOf(people, context) : [];
  const quoted = new Set(said.map(({ sentence }) => sentence));
  const others = telling.filter(({ sentence }) => !quoted.has(sentence));
  return {
    note: null,
    people,
    citations: cite(others, [words, ...people.map(({ name }) => name)].join(" ")),
    ...(said.length > 0 && { said }),
  };
}

/** Quotations of somebody, a few. */
async function quotationsOf(
  people: readonly PersonProfile[],
  context: Context,
): Promise<readonly Citation[]> {
  const [person] = people;
  if (!person) return [];
  const { said } = await saidBy(person.name, { words: "", reported: "none" }, context);
  return withSpeakers(context.cite(said, ""), said).slice(0, MOST_SAID);
}

/** Who holds a role, and the sentences that say so. */
function holder(
  found: readonly RoleMatch[],
  known: readonly PersonProfile[],
  role: string,
  { corpus, cite }: Context,
): Answer {
  const people = holdersOf(found, known, corpus.language).slice(0, MOST_PEOPLE);
  return { note: null, people, citations: cite(found, role) };
}

/** Sentences about something that name people, and whom the first of them names. */
function named(matches: readonly Match[], words: string, { corpus, cite }: Context): Answer {
  const naming = answersFirst(matches.filter((match) => namesSomebody(match, corpus)));
  const isName = /^\p{Lu}/u.test(words) || isPrintedAsName(words, matches);
  if (isName) {
    const own = belonging(matches, words, corpus);
    if (own.people.length > 0)
      return { note: null, people: own.people.slice(0, MOST_PEOPLE), citations: cite(own.matches, words) };
  }
  // An office is not answered by another: "defence minister" by the finance minister. Nor is a firm by any name near
  // it.
  if (!answers(naming) || isName || corpus.language.isOffice(words)) {
    const note = isName
      ? say('No article here says who "{words}" is.', { words })
      : noAnswer(corpus.articles.length);
    return nothing(note, cite(matches, words));
  }
  return { note: null, people: peopleIn(naming.slice(0, 1), corpus), citations: cite(about(naming), words) };
}

/** What answers a whole question, and whom the first sentence names: not where an office was asked for. */
function told(matches: readonly Match[], question: string, { corpus, cite }: Context): Answer {
  const citations = cite(matches, question);
  if (!answersWhole(matches)) return nothing(noAnswer(corpus.articles.length), citations);
  const isOffice = corpus.language.isOffice(corpus.language.personAsked(question));
  return { note: null, people: isOffice ? [] : peopleIn(matches.slice(0, 1), corpus), citations };
}

/** People: by name, by role, or by what they have to do with. */
export default defineCommand({
  name: "who",
  description: "Who is it: people with their roles, by name, role or words",
  options: z.object({
    name: z.string().trim().min(1).max(300).describe("A name, a role, or words about somebody"),
    ...FILTERS,
  }),
  examples: [
    { request: "/who finance minister", shows: "Finance Minister" },
    { request: "/who central bank governor", shows: "Central Bank" },
  ],
  async run({ name }, context) {
    const { corpus, find } = context;
    const asked = corpus.language.personAsked(name);
    const matches = await find({ words: asked, limit: LOOKED_AT, wanted: "person" });
    const known = knownTo(corpus, matches);
    const meant = bearers(asked, known, corpus);
    if (meant.length > 0) return profiles(meant, matches, asked, context);
    const holders = holderMatches(asked, matches, known, corpus);
    if (holders.length > 0) return holder(holders, known, asked, context);
    const { language } = corpus;
    const isStrict = language.isOffice(asked) && language.tenseOf(name) !== "past";
    if (isStrict || !isQuestion(name, language)) return named(matches, asked, context);
    return told(await find({ words: name, limit: LOOKED_AT }), name, context);
  },
  suggest: async (_option, typed, { corpus }) =>
    suggestions(typed, corpus.people(), ({ name }) => ({ name, value: name }), corpus.language),
});
