import type * as z from "zod";
import type { Annotation, AnnotationOf, AnnotationType } from "../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../text/article.ts";
import type { Language, Wanted, Wording } from "../text/language.ts";
import type { PersonProfile } from "../text/person.ts";
import type { Answer, Citation, CommandHelp } from "./answer.ts";
import type { Version } from "./versions.ts";

/** A sentence that the search found, best first in its list. */
export interface Match {
  readonly sentence: Sentence;
  readonly score: number;
  /** How much of what was asked stands in the sentence and around it, 0 to 1. */
  readonly cover: number;
  /** How likely it is, 0 to 1, that the corpus answers the question, with this sentence as the best. */
  readonly certainty?: number;
  /** Whether that is likely enough to answer at all. */
  readonly answers?: boolean;
  /** What the ranking saw in it, by the features' names; absent for those far down. */
  readonly close?: Readonly<Record<string, number>>;
}

/** How a question was read. */
export interface HowRead {
  /** Words as typed that no article has, each with the word that it is read as. */
  readonly slips: ReadonlyMap<string, string>;
  /** Names as typed that no article has. */
  readonly unnamed: readonly string[];
}

/** The corpus as commands may see it. */
export interface CorpusView {
  readonly articles: readonly SegmentedArticle[];
  readonly language: Language;
  /** What is annotated in a sentence, clipped to it; worked out when first asked for, then kept. */
  annotations(sentence: Sentence): readonly Annotation[];
  /** The same of one kind. */
  annotationsOf<T extends AnnotationType>(sentence: Sentence, type: T): readonly AnnotationOf<T>[];
  /** The words of a sentence, without the work of reading its text again. */
  wording(sentence: Sentence): Wording;
  /** Everyone named, most often named first; empty until they have been gathered. */
  people(): readonly PersonProfile[];
  /** Speakers of quotations by name, most often quoted first; likewise. */
  speakers(): readonly string[];
  /** People, and what else articles are about by name; likewise. */
  subjects(): readonly string[];
  /**
   * An article as it was when a citation of it was given, by the key of that version; undefined where none is known.
   */
  version(key: string): Version | undefined;
  /** Whether these are only some of the articles: then who is named, and how often, is that of the whole corpus. */
  readonly part?: boolean;
}

/** What the program says of itself. */
export interface Program {
  readonly version: string;
  /** Addresses of the pages with what is done with data and on what terms; null where none is known. */
  readonly privacy: string | null;
  readonly terms: string | null;
}

export interface FindQuery {
  readonly words: string;
  /** Matches at most. */
  readonly limit: number;
  /** What kind of thing is asked for, where the words do not say so themselves. */
  readonly wanted?: Wanted;
  /** Which articles are searched; all where it is left out. */
  readonly within?: (article: SegmentedArticle) => boolean;
}

/** All that a command may use: it sees no Discord, index, file or environment. */
export interface Context {
  readonly corpus: CorpusView;
  /** Citations at most, 1 to 50: those of the page that is shown and of the pages before it. */
  readonly limit: number;
  readonly commands: readonly CommandHelp[];
  readonly program: Program;
  /** Whole questions are answered from this certainty on, 0 to 1. */
  readonly certaintyLine: number;
  /** The day on which it is asked, ISO 8601. */
  readonly today: string;
  find(query: FindQuery): Promise<readonly Match[]>;
  /** Sentences that have any of the words, those with the rarest first: a look into the index, no ranking. */
  standing(query: FindQuery): Promise<readonly Sentence[]>;
  /** How a question is read: slips of the pen, and names that no article has. */
  reads(words: string): Promise<HowRead>;
  /** Matches as citations: those that say the same become one, the fullest telling first, at most `limit`. */
  cite(matches: readonly Match[], words: string): readonly Citation[];
}

/** An example that documents a command and is run as its test, over the starter corpus. */
export interface Example {
  /** The request line. */
  readonly request: string;
  /** Words that must stand in the first citation, or in the first person's name or roles. */
  readonly shows: string;
}

/** One choice of an autocomplete list. */
export interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/**
 * One question the bot can be asked. `options` is read three ways: as slash options, as console words and as types.
 * Options stay strings, integers, numbers, booleans and enums. The first option takes a line's free words.
 */
export interface Command<O extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly description: string;
  readonly options: O;
  readonly examples: readonly Example[];
  /** Whether it is asked so seldom that what it alone needs is not made ready at the start, to spare the memory. */
  readonly isRare?: boolean;
  run(options: z.output<O>, context: Context): Promise<Answer>;
  /** Choices for what was typed so far; at most 25 are shown. */
  suggest?(option: string, typed: string, context: Context): Promise<readonly Suggestion[]>;
}

/** Checks a command's types where it is defined, and forgets them where it is kept with others. */
export const defineCommand = <O extends z.ZodObject>(command: Command<O>): Command =>
  command as unknown as Command;
