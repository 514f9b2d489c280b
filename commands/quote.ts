import * as z from "zod";
import { type Answer, type Citation, nothing } from "../src/answering/answer.ts";
import { suggestions } from "../src/answering/choices.ts";
import { type Context, defineCommand, type Match } from "../src/answering/command.ts";
import { Mistake } from "../src/answering/mistake.ts";
import { isMeant, peopleIn } from "../src/answering/people.ts";
import { byQuotation, type QuotationMatch, wholeArticles } from "../src/answering/quotations.ts";
import { about, answers, answersFirst } from "../src/answering/silence.ts";
import type { Language } from "../src/text/language.ts";
import type { PersonProfile } from "../src/text/person.ts";
import { say } from "../src/text/saying.ts";

const LOOKED_AT = 150;
/** Articles read whole for what somebody says in them. */
const READ_WHOLE = 25;
/** Where the speaker is right, so much of the words is enough. */
const ENOUGH_WITH_SPEAKER = 0.35;

const BEHIND = /\s(?:of|for|to|from|with|at|in|on|by)\s.*$/su;

/** Whether a mention that is no known person means who was asked for: "a spokesman for Ada Lind" is not Ada Lind. */
function mentions(asked: string, mention: PersonProfile, language: Language): boolean {
  const head = new Set(language.words(mention.name.replace(BEHIND, "")));
  return isMeant(asked, mention, language) && language.words(asked).some((word) => head.has(word));
}

/** Whether a quotation's speaker is the one asked for. */
function isSpeaker(
  asked: string,
  near: readonly Match[],
  { corpus }: Context,
): (speaker: string | undefined, introduction: string | undefined) => boolean {
  const known = corpus.people().length > 0 ? corpus.people() : peopleIn(near, corpus);
  const people = new Map(known.map((person) => [person.name, person]));
  const unknown = (name: string): PersonProfile => ({ name, roles: [], aliases: [], articles: 1 });
  return (speaker, introduction) => {
    if (introduction !== undefined && isMeant(asked, unknown(introduction), corpus.language)) return true;
    if (speaker === undefined) return false;
    const person = people.get(speaker);
    return person
      ? isMeant(asked, person, corpus.language)
      : mentions(asked, unknown(speaker), corpus.language);
  };
}

/** The citations with the name of whom each quotes, where it is known. */
function withSpeakers(citations: readonly Citation[], said: readonly QuotationMatch[]): Citation[] {
  const names = new Map(said.map(({ sentence, speaker }) => [sentence, speaker]));
  return citations.map((citation) => {
    const speaker = names.get(citation.sentence);
    return speaker === undefined ? citation : { ...citation, speaker };
  });
}

async function bySpeaker(speaker: string, words: string, context: Context): Promise<Answer> {
  const { corpus, find, cite } = context;
  const named = wholeArticles(await find({ words: speaker, limit: LOOKED_AT, wanted: "person" }), READ_WHOLE);
  const matching = new Map<unknown, Match>();
  if (words !== "")
    for (const match of await find({ words, limit: LOOKED_AT })) matching.set(match.sentence, match);
  const candidates = named.flatMap((match) => {
    if (words === "") return [match];
    const found = matching.get(match.sentence);
    return found && found.cover >= ENOUGH_WITH_SPEAKER ? [found] : [];
  });
  const said = byQuotation(candidates, words, corpus, isSpeaker(speaker, named, context));
  const citations = withSpeakers(cite(said, words), said);
  if (citations.length > 0) return { note: null, citations };
  const none =
    words === ""
      ? say('No quotation of "{speaker}" was found.', { speaker })
      : say('No quotation of "{speaker}" about "{words}" was found.', { speaker, words });
  return nothing(none, cite([...matching.values()], words));
}

async function byWords(words: string, { corpus, find, cite }: Context): Promise<Answer> {
  const matches = await find({ words, limit: LOOKED_AT });
  const said = answersFirst(byQuotation(matches, words, corpus, () => true));
  if (answers(said)) return { note: null, citations: withSpeakers(cite(about(said), words), said) };
  return nothing(say('No quotation about "{words}" was found.', { words }), cite(matches, words));
}

/** Quotations with their speaker: by words, by speaker, or both. */
export default defineCommand({
  name: "quote",
  description: "Who said what: quotations with their speaker",
  options: z.object({
    words: z.string().trim().max(2000).optional().describe("Words of the quotation, or what it is about"),
    speaker: z.string().trim().max(200).optional().describe("Who said it"),
  }),
  examples: [
    { request: "/quote hard-earned", shows: "hard-earned" },
    { request: "/quote speaker:president", shows: "“" },
  ],
  async run({ words = "", speaker = "" }, context) {
    if (speaker !== "") return bySpeaker(speaker, words, context);
    if (words !== "") return byWords(words, context);
    throw new Mistake(
      "wrong-option",
      "/quote needs words or a speaker, for example: /quote speaker:president.",
    );
  },
  suggest: async (option, typed, { corpus }) =>
    option === "speaker"
      ? suggestions(typed, corpus.speakers(), (name) => ({ name, value: name }), corpus.language)
      : [],
});
