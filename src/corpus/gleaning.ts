import { type Annotation, isSpeech, isType } from "../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../text/article.ts";
import type { Language } from "../text/language.ts";
import { speakerOf } from "../text/speaker.ts";
import { topicsIn } from "./topics.ts";

/** A person as one article names them: name, form as printed, and role. */
export type Mention = readonly [name: string, printed: string, role: string | null];

/** What an article gives to the names of its corpus. Plain data: it can be kept. */
export interface Gleaning {
  readonly mentions: readonly Mention[];
  /** Names of those quoted or reported, once for each time. */
  readonly speakers: readonly string[];
  /** What else it names, once for each time. */
  readonly topics: readonly string[];
}

/** Those quoted or reported by a name: "the spokesman" is none. */
const speakersOf = (annotations: readonly Annotation[]): string[] =>
  annotations
    .filter(isSpeech)
    .flatMap((said) => speakerOf(said) ?? [])
    .filter((name) => /^\p{Lu}/u.test(name));

function mentionsIn(article: SegmentedArticle, language: Language): Mention[] {
  const annotator = language.annotators.find(({ type }) => type === "person");
  return (annotator?.annotate(article, article.sentences) ?? [])
    .filter(isType("person"))
    .map(({ name, start, end, role }) => [name, article.text.slice(start, end), role ?? null]);
}

/** Reads an article for names. `annotationsOf` gives what is annotated in a sentence. */
export function glean(
  article: SegmentedArticle,
  language: Language,
  annotationsOf: (sentence: Sentence, type: Annotation["type"]) => readonly Annotation[],
): Gleaning {
  const speakers: string[] = [];
  const topics: string[] = [];
  for (const sentence of article.sentences) {
    const said = [...annotationsOf(sentence, "quotation"), ...annotationsOf(sentence, "reported")];
    speakers.push(...speakersOf(said));
    topics.push(...topicsIn(sentence, annotationsOf(sentence, "date"), language));
  }
  return { mentions: mentionsIn(article, language), speakers, topics };
}
