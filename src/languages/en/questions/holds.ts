import { type Annotation, type FigureAnnotation, isType } from "../../../text/annotation.ts";
import { type Sentence, wordsOf } from "../../../text/article.ts";
import type { Annotated, Wanted } from "../../../text/language.ts";
import { term, words } from "../words/words.ts";
import { newNames } from "./new-names.ts";

const CAUSE =
  /\b(?:because|due to|caused?|as a result|since|so that|in order to|led to|therefore|reasons?|owing to|amid|thus|hence|result(?:ed|s|ing)?|to (?:avoid|prevent|protect|ensure|allow|help|make|reduce|increase)|for fear)\b/i;
const NAMING =
  /\b(?:is|are|was|were) (?:a|an|the|one|any)\b|\b(?:known as|called|named|refer(?:s|red) to|defined|termed|dubbed|means?)\b/i;
const MANNER = /\b(?:by \p{L}+ing|through|using|via|with the help|by means|by (?:the|a|an))\b/iu;
const PLACE =
  /\b(?:in|at|near|from|of|to|into|across|throughout|outside|along|on|between) (?:(?:the|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?|central|present-day) )*\p{Lu}/u;
const YEAR = /(?<!\d)(?:1\d{3}|20\d{2})(?!\d)/g;
const STRETCH = /year|month|day|hour|minute|week|decade|century|second/;
const CURRENCY = /^[A-Z]{3}$/;

/** What a sentence offers as an answer, beside what the question itself names. */
class Offer {
  readonly #sentence: Sentence;
  readonly #words: string;
  readonly #asked: ReadonlySet<string>;
  readonly #annotated: Annotated;

  constructor(sentence: Sentence, asked: ReadonlySet<string>, annotated: Annotated) {
    this.#sentence = sentence;
    this.#words = wordsOf(sentence);
    this.#asked = asked;
    this.#annotated = annotated;
  }

  person(): number {
    return this.#new("person").length > 0 ? 1 : 0.5 * this.name();
  }

  /** A new name; one that opens the sentence may be no name. */
  name(): number {
    const { inside, opening } = newNames(this.#words, this.#asked);
    return inside ? 1 : opening ? 0.6 : 0;
  }

  place(): number {
    if (!newNames(this.#words, this.#asked).inside) return 0;
    return PLACE.test(this.#words) ? 1 : 0.5;
  }

  time(): number {
    const dates = this.#new("date");
    if (dates.some((date) => /\d{4}/.test(this.#textOf(date)))) return 1;
    if (dates.length > 0) return 0.8;
    return (this.#words.match(YEAR) ?? []).some((year) => !this.#asked.has(year)) ? 0.7 : 0;
  }

  /** 1 for a figure whose unit fits, `otherwise` for any other. */
  figure(fits: (unit: string) => boolean, otherwise: number): number {
    const figures = this.#new("figure").filter(isType("figure"));
    if (figures.some(({ unit }: FigureAnnotation) => fits(unit))) return 1;
    return figures.length > 0 ? otherwise : 0;
  }

  says(pattern: RegExp): number {
    return pattern.test(this.#words) ? 1 : 0;
  }

  #new(type: Annotation["type"]): readonly Annotation[] {
    return this.#annotated(type).filter((each) =>
      words(this.#textOf(each)).some((word) => term(word) !== "" && !this.#asked.has(word)),
    );
  }

  #textOf({ start, end }: Annotation): string {
    return this.#sentence.article.text.slice(start, end);
  }
}

const isCounted = (unit: string): boolean => unit !== "" && unit !== "%" && !CURRENCY.test(unit);

const RULES: Readonly<Record<Wanted, (offer: Offer) => number>> = {
  person: (offer) => offer.person(),
  place: (offer) => offer.place(),
  time: (offer) => offer.time(),
  count: (offer) => offer.figure(isCounted, 0.7),
  share: (offer) => offer.figure((unit) => unit === "%", 0.3),
  money: (offer) => offer.figure((unit) => CURRENCY.test(unit), 0.6),
  duration: (offer) =>
    Math.max(
      offer.figure((unit) => STRETCH.test(unit), 0.4),
      0.5 * offer.time(),
    ),
  measure: (offer) => offer.figure(isCounted, 0.6),
  number: (offer) => offer.figure(() => true, 0),
  reason: (offer) => offer.says(CAUSE),
  manner: (offer) => offer.says(MANNER),
  name: (offer) => Math.max(offer.says(NAMING), 0.5 * offer.name()),
  kind: (offer) => offer.says(NAMING),
  which: (offer) => offer.name(),
  other: () => 0,
};

/** 1 where the sentence holds something of the kind wanted, less where it may, 0 where it does not. */
export const holds = (
  wanted: Wanted,
  sentence: Sentence,
  asked: ReadonlySet<string>,
  annotated: Annotated,
): number => RULES[wanted](new Offer(sentence, asked, annotated));
