import { type Sentence, wordsOf } from "../text/article.ts";
import { at } from "../text/at.ts";
import type { Language } from "../text/language.ts";
import type { Citation } from "./answer.ts";
import type { Match } from "./command.ts";
import { type AskedWord, askedWords, heldIn } from "./reasons/asked-words.ts";
import { nearIn } from "./reasons/near-words.ts";
import { OFFERS } from "./reasons/offers.ts";
import { sharedRow } from "./reasons/shared-row.ts";

/** A question as it was asked and read. */
export interface Asked {
  readonly question: string;
  /** Words as typed that were read as others. */
  readonly slips: ReadonlyMap<string, string>;
}

/** From here on a feature, 0 to about 1, is worth a sentence. */
const WORTH_SAYING = 0.5;

const MOST_LISTED = 12;
const LONGEST_WORD = 40;
/** Paragraphs are read so far in each direction. */
const NEIGHBOURS = 20;

const shortened = (word: string): string =>
  word.length <= LONGEST_WORD ? word : `${word.slice(0, LONGEST_WORD)}…`;

function listed(words: readonly string[]): string {
  const rest = words.length - MOST_LISTED;
  return words.slice(0, MOST_LISTED).map(shortened).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

/** Says what stands in a place of the words asked for, or nothing. */
const says = (opening: string, words: readonly string[], ending = "."): string[] =>
  words.length === 0 ? [] : [`${opening} ${listed(words)}${ending}`];

/** What the ranking saw in one sentence. */
class Reasons {
  readonly #asked: Asked;
  readonly #words: readonly AskedWord[];
  readonly #sentence: Sentence;
  readonly #text: string;
  readonly #close: Readonly<Record<string, number>>;
  readonly #language: Language;
  readonly #missing: readonly AskedWord[];

  constructor(asked: Asked, words: readonly AskedWord[], match: Match, language: Language) {
    this.#asked = asked;
    this.#words = words;
    this.#sentence = match.sentence;
    this.#text = wordsOf(match.sentence);
    this.#close = match.close ?? {};
    this.#language = language;
    const held = heldIn(this.#text, words, language);
    this.#missing = words.filter((word) => !held.has(word));
  }

  all(): string[] {
    return [
      ...this.#holding(),
      ...this.#row(),
      ...this.#near(),
      ...this.#offer(),
      ...this.#around(),
      ...this.#place(),
    ];
  }

  #in(text: string, words: readonly AskedWord[]): string[] {
    const held = heldIn(text, words, this.#language);
    return words.flatMap((word) => {
      const found = held.get(word);
      if (!found) return [];
      return [found.same ? word.shown : `${word.shown} (as "${shortened(found.printed)}")`];
    });
  }

  #holding(): string[] {
    const all = this.#words.length;
    const here = this.#in(this.#text, this.#words);
    const missing = this.#missing.map(({ shown }) => shown);
    if (all === 0) return [];
    if (here.length === 0) return says("Holds none of the words asked for:", missing);
    if (missing.length === 0) return says("Holds all of the words asked for:", here);
    return says(`Holds ${here.length} of the ${all} words asked for:`, here, `; not: ${listed(missing)}.`);
  }

  #row(): string[] {
    const row = sharedRow(this.#asked.question, this.#text, this.#asked.slips, this.#language);
    return row === "" ? [] : [`Has words side by side as they were asked: "${row.slice(0, 200)}".`];
  }

  /** Words used in like ways, opposites among them. */
  #near(): string[] {
    const near = nearIn(this.#text, this.#missing, this.#language);
    return says(
      "Has words related to those that it lacks:",
      near.map(({ asked, printed }) => `"${shortened(printed)}" (${shortened(asked.shown)})`),
    );
  }

  /** Something of the kind that was asked for. */
  #offer(): string[] {
    const offer = OFFERS[this.#language.wants(this.#asked.question)];
    return offer && (this.#close["kind"] ?? 0) >= offer.from ? [`${offer.says}, as was asked.`] : [];
  }

  /** Words that stand not in it but around it, and those in its title. */
  #around(): string[] {
    const { article, number, paragraph } = this.#sentence;
    const before = article.sentences[number - 2];
    const near = article.sentences.slice(Math.max(0, number - 1 - NEIGHBOURS), number + NEIGHBOURS);
    const beside = near.filter((each) => each.paragraph === paragraph && each !== before);
    const inBefore = heldIn(before ? wordsOf(before) : "", this.#missing, this.#language);
    const left = this.#missing.filter((word) => !inBefore.has(word));
    return [
      ...says("The sentence before has:", before ? this.#in(wordsOf(before), this.#missing) : []),
      ...says("Elsewhere in its paragraph:", this.#in(beside.map(wordsOf).join("\n"), left)),
      ...says("Its title has:", this.#in(article.title, this.#words)),
      ...says("Its source has:", this.#in(article.source ?? "", this.#words)),
    ];
  }

  #place(): string[] {
    const { article = 0, early = 0, asks = 0 } = this.#close;
    return [
      ...(article >= WORTH_SAYING ? ["Its article as a whole speaks of the same."] : []),
      ...(early >= WORTH_SAYING ? ["Stands at the beginning of its article."] : []),
      ...(asks > 0 ? ["Is a question itself, which counts against it."] : []),
    ];
  }
}

const INSTEAD = "Shown in place of another telling of the same, which ranked higher and says less.";

/** Citations, each with what the ranking saw in it: a few short sentences, all of them true. */
export function explained(
  citations: readonly Citation[],
  matches: readonly Match[],
  asked: Asked,
  language: Language,
): readonly Citation[] {
  const words = askedWords(asked.question, asked.slips, language);
  return citations.map((citation) => {
    const match = at(
      matches.filter(({ sentence }) => sentence === citation.sentence),
      0,
    );
    const why = new Reasons(asked, words, match, language).all();
    return { ...citation, why: match.score < citation.score ? [...why, INSTEAD] : why };
  });
}

/** Cut, never rounded up: what is under the line must not look as if it reached it. */
const cut = (share: number, steps: number): number => Math.floor(share * steps + 1e-9);

const certaintyIn = (matches: readonly Match[]): number => matches[0]?.certainty ?? 0;

/** How certain an answer is, 0 to 1, to two decimals. */
export const certaintyOf = (matches: readonly Match[]): number => cut(certaintyIn(matches), 100) / 100;

/** How certain the answer is, and where silence begins: in whole hundredths where the line is one. */
export function certaintyLine(matches: readonly Match[], line: number): string {
  const steps = Math.abs(line * 100 - Math.round(line * 100)) < 1e-9 ? 100 : 1000;
  const shown = (share: number): number => (cut(share, steps) * 100) / steps;
  return `Certainty ${shown(certaintyIn(matches))} of 100; under ${shown(line)} I say that the corpus does not answer.`;
}
