import type { Annotation } from "../text/annotation.ts";
import type { SegmentedArticle, Sentence } from "../text/article.ts";
import type { PersonProfile } from "../text/person.ts";
import type { Said } from "../text/saying.ts";
import type { Span } from "../text/span.ts";

export type { PersonProfile, RoleCount } from "../text/person.ts";

/** The same figure as two sentences print it: "$240.1" and "$240.1 billion". */
export interface MissingScale {
  readonly printed: string;
  readonly elsewhere: string;
}

/** A sentence shown as evidence, word for word, with the articles that say the same. */
export interface Citation {
  readonly sentence: Sentence;
  /** Comparable within one answer only. */
  readonly score: number;
  /** What matched, as offsets into the article's text, inside the sentence. */
  readonly highlights: readonly Span[];
  /** Clipped to the sentence. */
  readonly annotations: readonly Annotation[];
  /** The name that the mention of the speaker stands for ("he"), where it is known. */
  readonly speaker?: string;
  /** A figure that is printed here without its scale, and how the corpus prints it elsewhere; for figures asked for. */
  readonly missingScale?: MissingScale;
  /** Other articles' sentences that say the same thing. */
  readonly alsoIn: readonly Sentence[];
  /** What the ranking saw in it, in short plain sentences; where it was asked for. */
  readonly why?: readonly string[];
  /** Whether it shows what its article said once, or what it says since it was edited. */
  readonly edition?: "then" | "now";
}

/**
 * How a sentence bears on a claim: it says all that the claim does, it says the same but for one thing, or it is about
 * the same. Never whether the claim is so.
 */
export type Bearing = "matching" | "differing" | "related";

/** What is not the same, in the words of each side; null where a side has no such word. */
export interface Difference {
  readonly kind: "figure" | "date" | "denial";
  readonly here: string | null;
  readonly claimed: string | null;
}

/** A sentence that bears on a claim. */
export interface Evidence extends Citation {
  readonly bearing: Bearing;
  readonly differences: readonly Difference[];
}

/** A sentence of a message, with what bears on it. */
export interface Claim {
  /** As the message has it. */
  readonly text: string;
  /** Those that match first, then those that differ; none where nothing bears on it. */
  readonly citations: readonly Evidence[];
}

/** What `/article` shows above the article's sentences. */
export interface ArticleCard {
  readonly article: SegmentedArticle;
  readonly people: readonly PersonProfile[];
  /** The printed figures, in order. */
  readonly figures: readonly string[];
  readonly quotations: readonly { readonly text: string; readonly speaker: string | null }[];
}

/** What `/help` shows of one command. */
export interface CommandHelp {
  readonly name: string;
  readonly description: string;
  /** Whole request lines. */
  readonly examples: readonly string[];
}

/** What `/about` shows, a line each. */
export interface Fact {
  readonly name: string;
  readonly value: Said;
  /** Where more of it stands. */
  readonly url?: string;
}

/** What a command found. Where it found nothing, `note` says so in one sentence. */
export interface Answer {
  readonly note: Said | null;
  readonly citations: readonly Citation[];
  /** The nearest sentences, best first, where there is no answer: shown only when asked for. */
  readonly closest?: readonly Citation[];
  /** The asker wants to see them. */
  readonly showClosest?: boolean;
  /** How likely it is that the corpus answers, 0 to 1, to two decimals. */
  readonly certainty?: number;
  /** The same in a sentence, with the line below which there is silence; where it was asked for. */
  readonly why?: string;
  readonly people?: readonly PersonProfile[];
  /** What these people say, where the citations are about who they are. */
  readonly said?: readonly Citation[];
  readonly card?: ArticleCard;
  /** All of it is one article's, whose day is told anyway. */
  readonly ofOneArticle?: boolean;
  readonly commands?: readonly CommandHelp[];
  readonly facts?: readonly Fact[];
  /** The formats in which it is wanted as a file, by name. */
  readonly formats?: readonly string[];
  /** Where a message was checked: its claims, whose citations are the answer's. Pages are of claims then. */
  readonly claims?: readonly Claim[];
}

/** Which of an answer's citations, or of its claims where it has any, these are. */
export interface Page {
  /** How many came before. */
  readonly from: number;
  /** Whether there are others after them. */
  readonly more: boolean;
}

/** An answer together with the request it answers. */
export interface Answered extends Answer {
  readonly page: Page;
  /** It stands on its own: asked again, it gets the same answer. */
  readonly request: string;
  /** What plain words were taken for, as it would be typed as a command. */
  readonly understood?: string;
  /** What was typed, where the request says more or otherwise. */
  readonly asked?: string;
  readonly command: string;
  /** The command's options as they were understood. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly elapsedMs: number;
}

/** A request that cannot be understood: `says` is one sentence that says what to do. */
export interface Refusal {
  readonly request: string;
  readonly error: { readonly code: string; readonly says: Said };
}

export type Outcome = Answered | Refusal;

export const isRefusal = (outcome: Outcome): outcome is Refusal => "error" in outcome;

/** An answer that says nothing but why. */
export const nothing = (note: Said, closest: readonly Citation[] = []): Answer => ({
  note,
  citations: [],
  ...(closest.length > 0 && { closest }),
});

/** Whether the asker was given anything beyond the note. */
export const foundSomething = (answer: Answer): boolean =>
  answer.citations.length > 0 ||
  (answer.people?.length ?? 0) > 0 ||
  answer.card !== undefined ||
  answer.commands !== undefined ||
  answer.facts !== undefined;

/** The citations of an answer that are to be shown. */
export const citationsOf = ({ showClosest, closest, citations }: Answer): readonly Citation[] =>
  showClosest ? (closest ?? []) : citations;

/** What the pages of an answer list: its claims where it has any, else its citations. */
export const listedOf = (answer: Answer): readonly (Citation | Claim)[] =>
  answer.claims ?? citationsOf(answer);

/** Whether a citation bears on a claim. */
export const isEvidence = (citation: Citation): citation is Evidence => "bearing" in citation;
