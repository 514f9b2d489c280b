import * as z from "zod";
import { type Answer, type Citation, nothing } from "../src/answering/answer.ts";
import { suggestions } from "../src/answering/choices.ts";
import { type Context, defineCommand, type Match } from "../src/answering/command.ts";
import { Mistake } from "../src/answering/mistake.ts";
import { isMeant, isNamed, peopleIn } from "../src/answering/people.ts";
import {
  bySpeech,
  type Kinds,
  quotedFirst,
  type SpeechMatch,
  wholeArticles,
} from "../src/answering/quotations.ts";
import { about, answers, answersFirst } from "../src/answering/silence.ts";
import type { QuotationAnnotation, ReportedAnnotation } from "../src/text/annotation.ts";
import type { Language } from "../src/text/language.ts";
import type { PersonProfile } from "../src/text/person.ts";
import { say } from "../src/text/saying.ts";
import { speakerOf } from "../src/text/speaker.ts";

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

/** Everyone known, or at least everyone named near by where the corpus has not been read for its names yet. */
const known = (near: readonly Match[], { corpus }: Context): readonly PersonProfile[] =>
  corpus.people().length > 0 ? corpus.people() : peopleIn(near, corpus);

/** Whether the speaker of what is said is the one asked for. */
function isSpeaker(
  asked: string,
  near: readonly Match[],
  context: Context,
): (said: QuotationAnnotation | ReportedAnnotation) => boolean {
  const { language } = context.corpus;
  const people = new Map(known(near, context).map((person) => [person.name, person]));
  return (said) => {
    const name = speakerOf(said);
    if (name === undefined) return false;
    const person = people.get(name);
    if (person) return isMeant(asked, person, language);
    // "the editorial", which is the Daily's: asked for as either or both.
    const names = said.speakerName === undefined ? name : `${name} ${said.speaker ?? ""}`;
    return mentions(asked, { name: names, roles: [], aliases: [], articles: 1 }, language);
  };
}

/** The citations with the name of whom each quotes, where it is known. */
function withSpeakers(citations: readonly Citation[], said: readonly SpeechMatch[]): Citation[] {
  const names = new Map(said.map(({ sentence, speaker }) => [sentence, speaker]));
  return citations.map((citation) => {
    const speaker = names.get(citation.sentence);
    return speaker === undefined ? citation : { ...citation, speaker };
  });
}

async function bySpeaker(speaker: string, words: string, reported: Kinds, context: Context): Promise<Answer> {
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
  const said = quotedFirst(bySpeech(candidates, words, corpus, reported, isSpeaker(speaker, named, context)));
  const citations = withSpeakers(cite(said, words), said);
  if (citations.length > 0) return { note: null, citations };
  const none =
    words === ""
      ? say('No quotation of "{speaker}" was found.', { speaker })
      : say('No quotation of "{speaker}" about "{words}" was found.', { speaker, words });
  return nothing(none, cite([...matching.values()], words));
}

async function byWords(words: string, reported: Kinds, { corpus, find, cite }: Context): Promise<Answer> {
  const matches = await find({ words, limit: LOOKED_AT });
  const said = answersFirst(bySpeech(matches, words, corpus, reported, () => true));
  const shown = quotedFirst(about(said));
  if (answers(said)) return { note: null, citations: withSpeakers(cite(shown, words), said) };
  return nothing(say('No quotation about "{words}" was found.', { words }), cite(matches, words));
}

/** Whether words are the name of somebody and nothing else. */
async function isName(words: string, context: Context): Promise<boolean> {
  const near = context.corpus.people().length > 0 ? [] : await context.find({ words, limit: LOOKED_AT });
  return known(near, context).some((person) => isNamed(words, person, context.corpus.language));
}

/** A name alone: what that person says, then what is said about them. */
async function byName(name: string, reported: Kinds, context: Context): Promise<Answer> {
  const own = await bySpeaker(name, "", reported, context);
  const others = await byWords(name, reported, context);
  if (own.citations.length === 0) return others;
  const shown = new Set(own.citations.map(({ sentence }) => sentence));
  const further = others.citations.filter(({ sentence }) => !shown.has(sentence));
  return { note: null, citations: [...own.citations, ...further].slice(0, context.limit) };
}

/** Quotations with their speaker: by words, by speaker, or both. */
export default defineCommand({
  name: "quote",
  description: "Who said what: quotations with their speaker",
  options: z.object({
    words: z.string().trim().max(2000).optional().describe("Words of the quotation, or what it is about"),
    speaker: z.string().trim().max(200).optional().describe("Who said it"),
    reported: z
      .enum(["both", "only", "none"])
      .optional()
      .describe("Reported speech, without quotation marks: both (as well), only or none"),
  }),
  examples: [
    { request: "/quote hard-earned", shows: "hard-earned" },
    { request: "/quote speaker:president", shows: "“" },
  ],
  async run({ words = "", speaker = "", reported = "both" }, context) {
    if (speaker !== "") return bySpeaker(speaker, words, reported, context);
    if (words !== "" && (await isName(words, context))) return byName(words, reported, context);
    if (words !== "") return byWords(words, reported, context);
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
