import type { QuotationAnnotation, ReportedAnnotation } from "../text/annotation.ts";
import type { Sentence } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import type { PersonProfile } from "../text/person.ts";
import { speakerOf } from "../text/speaker.ts";
import type { Citation } from "./answer.ts";
import { askedTerms } from "./citing.ts";
import type { Context, CorpusView, Match } from "./command.ts";
import { isMeant, peopleIn } from "./people.ts";
import { indexOf } from "./people-index.ts";
import { bySpeech, type Kinds, quotedFirst, type SpeechMatch, wholeArticles } from "./quotations.ts";

/** Matches looked at for what is said in them. */
export const LOOKED_AT = 150;
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

/** What is said is found with. */
type Source = Pick<Context, "corpus" | "find">;

/** Everyone known, or at least everyone named near by where the corpus has not been read for its names yet. */
export const known = (near: readonly Match[], { corpus }: Source): readonly PersonProfile[] =>
  corpus.people().length > 0 ? corpus.people() : peopleIn(near, corpus);

/** Whether the speaker of what is said is the one asked for. */
function isSpeaker(
  asked: string,
  near: readonly Match[],
  context: Source,
): (said: QuotationAnnotation | ReportedAnnotation) => boolean {
  const { language } = context.corpus;
  const people = indexOf(known(near, context), language);
  return (said) => {
    const name = speakerOf(said);
    if (name === undefined) return false;
    const person = people.named(name);
    if (person) return isMeant(asked, person, language);
    // "the editorial", which is the Daily's: asked for as either or both.
    const names = said.speakerName === undefined ? name : [name, said.speaker].join(" ");
    return mentions(asked, { name: names, roles: [], aliases: [], articles: 1 }, language);
  };
}

/** The citations with the name of whom each quotes, where it is known. */
export function withSpeakers(citations: readonly Citation[], said: readonly SpeechMatch[]): Citation[] {
  const names = new Map(said.map(({ sentence, speaker }) => [sentence, speaker]));
  return citations.map((citation) => {
    const speaker = names.get(citation.sentence);
    return speaker === undefined ? citation : { ...citation, speaker };
  });
}

/** What is looked for beside the speaker. */
export interface Sought {
  /** What it is about; nothing for all that was said. */
  readonly words: string;
  readonly reported: Kinds;
}

/** What somebody says, quotations first; and all sentences that the words alone find. */
export async function saidBy(
  speaker: string,
  { words, reported }: Sought,
  context: Source,
): Promise<{ readonly said: readonly SpeechMatch[]; readonly near: readonly Match[] }> {
  const { corpus, find } = context;
  const named = wholeArticles(await find({ words: speaker, limit: LOOKED_AT, wanted: "person" }), READ_WHOLE);
  const matching = new Map<unknown, Match>();
  if (words !== "")
    for (const match of await find({ words, limit: LOOKED_AT })) matching.set(match.sentence, match);
  const candidates = named.flatMap((match) => {
    if (words === "") return [match];
    const found = matching.get(match.sentence);
    return found && found.cover >= ENOUGH_WITH_SPEAKER ? [found] : [];
  });
  const accepts = isSpeaker(speaker, named, context);
  const all = bySpeech(candidates, words, corpus, reported, accepts);
  if (words === "") return { said: quotedFirst(all), near: [] };
  // Among what stands near the words without one of them, the best match counts more than marks around it.
  const naming = new Set(all.filter(({ sentence }) => namesAny(words, sentence, corpus)));
  const said = [...quotedFirst([...naming]), ...all.filter((each) => !naming.has(each))];
  return { said, near: [...matching.values()] };
}

/** Whether a sentence itself has a word asked for: the others are near one that has. */
function namesAny(words: string, sentence: Sentence, corpus: CorpusView): boolean {
  const asked = askedTerms(words, corpus.language);
  return corpus.wording(sentence).terms.some((term) => asked.has(term));
}
