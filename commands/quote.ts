import * as z from "zod";
import { type Answer, nothing } from "../src/answering/answer.ts";
import { suggestions } from "../src/answering/choices.ts";
import { type Context, defineCommand } from "../src/answering/command.ts";
import { completions } from "../src/answering/completions.ts";
import { FILTERS } from "../src/answering/filters/options.ts";
import { Mistake } from "../src/answering/mistake.ts";
import { namedBy } from "../src/answering/people.ts";
import { bySpeech, type Kinds, quotedFirst } from "../src/answering/quotations.ts";
import { about, answers, answersFirst } from "../src/answering/silence.ts";
import { known, LOOKED_AT, saidBy, withSpeakers } from "../src/answering/speakers.ts";
import { say } from "../src/text/saying.ts";

/** Where no question before says who that is, nobody can tell. */
const PRONOUN = /^(?:he|she|they|it|him|her|them)$/iu;

async function bySpeaker(speaker: string, words: string, reported: Kinds, context: Context): Promise<Answer> {
  const { said, near } = await saidBy(speaker, { words, reported }, context);
  const citations = withSpeakers(context.cite(said, words), said);
  if (citations.length > 0) return { note: null, citations };
  const none =
    words === ""
      ? say('No quotation of "{speaker}" was found.', { speaker })
      : say('No quotation of "{speaker}" about "{words}" was found.', { speaker, words });
  return nothing(none, context.cite(near, words));
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
  return namedBy(words, known(near, context), context.corpus.language).length > 0;
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
    ...FILTERS,
  }),
  examples: [
    { request: "/quote hard-earned", shows: "hard-earned" },
    { request: "/quote speaker:president", shows: "“" },
  ],
  async run({ words = "", speaker = "", reported = "both" }, context) {
    if (PRONOUN.test(speaker))
      throw new Mistake(
        "unclear",
        say('Who or what is meant by "{word}"? Please ask again with the name.', { word: speaker }),
      );
    if (speaker !== "") return bySpeaker(speaker, words, reported, context);
    if (words !== "" && (await isName(words, context))) return byName(words, reported, context);
    if (words !== "") return byWords(words, reported, context);
    throw new Mistake(
      "wrong-option",
      "/quote needs words or a speaker, for example: /quote speaker:president.",
    );
  },
  suggest: async (option, typed, { corpus }) => {
    if (option === "words") return completions(typed, corpus);
    return suggestions(typed, corpus.speakers(), (name) => ({ name, value: name }), corpus.language);
  },
});
