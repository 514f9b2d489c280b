import type { Annotation, AnnotationType } from "./annotation.ts";
import type { SegmentedArticle, Sentence, SentenceKind } from "./article.ts";
import type { Days } from "./day.ts";
import type { NameMention, PersonProfile } from "./person.ts";
import type { Span } from "./span.ts";

/** A word of a text, folded, with its place. */
export interface Word extends Span {
  readonly word: string;
}

/** What a question asks for. `number` is any quantity; `kind` asks what sort of thing, `which` for one of several. */
export type Wanted =
  | "person"
  | "place"
  | "time"
  | "count"
  | "share"
  | "money"
  | "duration"
  | "measure"
  | "number"
  | "reason"
  | "manner"
  | "name"
  | "kind"
  | "which"
  | "other";

/**
 * What a word does to a claim: it denies the next word, tells it as a view or a plan, joins a quantity to what it is said
 * of, opens another clause (a coordinator one that takes nothing back), gives the next word its part ("to", "from"), or tells that it is known ("the").
 */
export type WordRole = "denial" | "doubt" | "join" | "opener" | "coordinator" | "direction" | "definite";

/** The time that a question asks of. */
export type Tense = "past" | "present" | "future";

/**
 * Plain words understood as a command: "how much was traded" is `figure` with these words, "quotes by Ada" `quote` with
 * a speaker.
 */
export interface Intent {
  readonly command: "who" | "figure" | "quote" | "when" | "ask" | "article" | "help";
  readonly options: Readonly<Record<string, string>>;
}

/** What narrows an answer down, as it would be typed. */
export type FilterWords = Readonly<Partial<Record<"since" | "until" | "source" | "latest", string>>>;

/** A line without the filters that stood among its words. */
export interface Narrowed {
  readonly rest: string;
  readonly filters: FilterWords;
}

/** What a line is read with: the day, ISO 8601, and whether a name is an outlet's. */
export interface Surroundings {
  readonly today: string;
  isOutlet(name: string): boolean;
}

/** What was asked before, as far as a line that leans on it needs to know. */
export interface Before {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
  /** Whom it was about; undefined where that was nobody, or several. */
  readonly person: string | undefined;
  /** Whom its answer was about, where that is somebody else. */
  readonly other: string | undefined;
}

/**
 * How a line leans on what was asked before: `more` wants its next sentences, `asks` something else of its subject, in
 * a line that stands on its own (within other filters where it has some, and of which `more` may want the next sentences too), and `unclear` has a word that nothing before fits.
 */
export type FollowUp =
  | { readonly kind: "forget" }
  | { readonly kind: "more" }
  | {
      readonly kind: "asks";
      readonly line: string;
      readonly more: boolean;
      readonly filters?: FilterWords;
    }
  | { readonly kind: "unclear"; readonly word: string };

/** A cut piece of an article, before it is numbered. */
export interface Segment extends Span {
  readonly paragraph: number;
  readonly kind: SentenceKind;
}

/** The folded words of a text in order, and what each is searched by: "" where it is too common. */
export interface Wording {
  readonly words: readonly string[];
  readonly terms: readonly string[];
}

/** A number as printed, with the upper end of a vague one. */
export interface PrintedNumber {
  readonly value: number;
  readonly high?: number;
}

/** An example that documents an annotator and is run as its test. */
export interface AnnotatorExample {
  readonly text: string;
  /** Day of publication, where it matters. */
  readonly date?: string;
  /** In order of place, each with its printed words and the fields that matter; empty: nothing may be found. */
  readonly finds: readonly ({ readonly text: string } & Readonly<Record<string, unknown>>)[];
}

/** Finds one kind of thing in an article. Order-free: one that needs another imports it. */
export interface Annotator<A extends Annotation = Annotation> {
  readonly type: A["type"];
  /**
   * What touches the given sentences of the article, in order of place. Spans are offsets into `article.text`, and may
   * reach outside the sentences (a quotation over several): whoever shows them clips them.
   */
  annotate(article: SegmentedArticle, sentences: readonly Sentence[]): readonly A[];
  readonly examples: readonly AnnotatorExample[];
}

/** Looks up what of one kind is annotated in a sentence. */
export type Annotated = (type: AnnotationType) => readonly Annotation[];

/** All that Ibid knows of one language. A pack is a folder of `src/languages`; the engine never imports one by name. */
export interface Language {
  /** ISO 639-1 code. */
  readonly code: string;
  /** Cuts a text from `from` on into sentences and fragments, in order, none overlapping. */
  segment(text: string, from: number): readonly Segment[];
  /** The words of a text in order, folded: lower case, no accents, "1,200" as `1200`. */
  words(text: string): readonly string[];
  /** The same words with their places in the text. */
  wordSpans(text: string): readonly Word[];
  /** What a folded word is searched by (its stem), or "" for a word too common to search by. */
  term(word: string): string;
  /** Whether an answer may well do without a term of its question: "now", "more", "happen". */
  isLight(term: string): boolean;
  /** Whether a folded word turns or weakens what a sentence says: "not", "failed", "may". */
  isQualifier(word: string): boolean;
  /** Whether a folded word only ties a sentence to the one before it: "meanwhile". */
  isConnective(word: string): boolean;
  /** Other terms that say about the same as this one. */
  kin(term: string): ReadonlySet<string>;
  /**
   * A term's place in a space of meanings: a unit vector in steps of 1/127. Undefined for names, numbers and rare
   * words.
   */
  meaning(term: string): Int8Array | undefined;
  /** What kind of thing a question asks for. */
  wants(question: string): Wanted;
  /**
   * How well a sentence could hold that kind of answer, 0 to 1: what the question itself names does not count. `asked`
   * are the question's folded words; `annotated` looks up what is found in the sentence.
   */
  holds(wanted: Wanted, sentence: Sentence, asked: ReadonlySet<string>, annotated: Annotated): number;
  /**
   * The days that words alone name ("May 2024", "last week"), reckoned from `today`, ISO 8601; null where they name
   * none.
   */
  daysNamed(words: string, today: string): Days | null;
  /** The time that a question asks of. */
  tenseOf(question: string): Tense;
  /** Whether a sentence speaks of what is to come. */
  looksAhead(sentence: string): boolean;
  /** The numbers printed in a text, whatever they count and in no order; told much faster than its figures are. */
  numbersIn(text: string): readonly PrintedNumber[];
  /** The ways to print a number: "240 billion", "240bn". */
  spellingsOf(value: number): readonly string[];
  /** The names in a question, each as its words in order; without a capital none is known for one. */
  namesIn(question: string): readonly (readonly string[])[];
  /** How much a sentence leans on the one before it ("He also said"), 0 to 1. */
  leans(sentence: string): number;
  /** The command that plain words mean. */
  understand(line: string): Intent;
  /** A line in plain words without the filters among them; null where it surely has none. */
  narrowed(line: string, around: Surroundings): Narrowed | null;
  /** How a line leans on what was asked before; undefined where it stands on its own. */
  followUp(line: string, before: Before | undefined): FollowUp | undefined;
  /** Whom a question for a person is about: "head of Acme" in "who runs Acme?"; other words stay as they are. */
  personAsked(words: string): string;
  readonly annotators: readonly Annotator[];
  /** Mentions of one person under several names become one profile; two people of one surname stay apart. */
  joinNames(mentions: Iterable<NameMention>): readonly PersonProfile[];
  /**
   * Whether a role as asked for ("head of Acme") means a role as printed ("Acme chief"). A country that the role leaves
   * out may be told by the words around it.
   */
  meansRole(asked: string, printed: string, around?: string): boolean;
  /** Whether a folded word is an address and no part of a name: "mr". */
  isHonorific(word: string): boolean;
  /**
   * The part of a sentence that claims something, without what only opens it ("I think that"); null for a question, a
   * greeting and the like.
   */
  assertionIn(sentence: string): Span | null;
  /** What a folded word does to the claim that it stands in, besides naming something. */
  roleIn(word: string): WordRole | null;
  /** Whether words are the name of an office and nothing more. */
  isOffice(words: string): boolean;
}
