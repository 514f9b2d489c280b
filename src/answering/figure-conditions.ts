import type { FigureAnnotation } from "../text/annotation.ts";
import type { Language } from "../text/language.ts";
import { type Saying, say } from "../text/saying.ts";
import { askedTerms } from "./citing.ts";
import type { Match } from "./command.ts";
import { hasSize, type Size, sizeAmong, sizeOf } from "./figure-size.ts";
import { hasUnit, unitsMeant } from "./figure-unit.ts";
import { Mistake } from "./mistake.ts";
import { AskedWords, type ReadWords } from "./nearness.ts";

/** The options of a search for figures, as typed. */
export interface FigureOptions {
  readonly words?: string | undefined;
  readonly value?: string | undefined;
  readonly unit?: string | undefined;
  readonly about?: string | undefined;
}

/** What a figure must fulfil. */
export interface Conditions {
  readonly size: Size | null;
  /** Null for any. */
  readonly units: ReadonlySet<string> | null;
  /** The terms of what it must be about. */
  readonly terms: ReadonlySet<string>;
}

/** A search for figures, read. */
export interface FigureSearch {
  /** What is left to search for by words. */
  readonly words: string;
  readonly about: string;
  /** Null where only words were given. */
  readonly conditions: Conditions | null;
  /** What is looked for, in words: "over 1bn", "in %", "about oil". */
  readonly said: readonly Saying[];
}

const EXAMPLES = ">1bn, <5% or 1bn..2bn";

function sizeGiven(value: string, language: Language): Size | null {
  if (value === "") return null;
  const size = sizeOf(value, language);
  if (!size) throw new Mistake("wrong-option", `The option value of /figure takes a size: ${EXAMPLES}.`);
  return size;
}

/** Reads the options; a size typed among the words counts as one given. Throws Mistake where nothing is given. */
export function readSearch(
  { words = "", value = "", unit = "", about = "" }: FigureOptions,
  language: Language,
): FigureSearch {
  const among = value === "" ? sizeAmong(words, language) : null;
  const size = among?.size ?? sizeGiven(value, language);
  const free = among?.rest ?? words;
  if (free === "" && !size && unit === "" && about === "")
    throw new Mistake(
      "wrong-option",
      `/figure needs words, a value (${EXAMPLES}), a unit or what it is about, for example: /figure unit:%.`,
    );
  const units = unit === "" ? null : unitsMeant(unit, language);
  const said = [
    ...(size ? [size.said] : []),
    ...(unit ? [say("in {unit}", { unit })] : []),
    ...(about ? [say('about "{about}"', { about })] : []),
    ...(free ? [say('for "{words}"', { words: free })] : []),
  ];
  return {
    words: free,
    about,
    conditions: size || units || about !== "" ? { size, units, terms: askedTerms(about, language) } : null,
    said,
  };
}

/** Whether a figure has the size and the unit. */
export const fits = (figure: FigureAnnotation, { size, units }: Conditions): boolean =>
  (!size || (hasSize(figure, size) && (size.unit === "" || size.unit === figure.unit))) &&
  (!units || hasUnit(figure, units));

/** How surely a figure is about terms: it counts or measures them, they stand in its clause, or only near it. */
const SUBJECT = 1;
const IN_CLAUSE = 0.5;
const NEARBY = 0.25;

/** From 0, where it is not about the terms, to 1. */
export function aboutness(
  figure: FigureAnnotation,
  { sentence }: Pick<Match, "sentence">,
  terms: ReadonlySet<string>,
  corpus: ReadWords,
): number {
  const subject = askedTerms(`${figure.about ?? ""} ${figure.unit}`, corpus.language);
  if ([...terms].every((term) => subject.has(term))) return SUBJECT;
  const asked = new AskedWords(sentence, terms, corpus);
  if (asked.inClause(figure) === 1) return IN_CLAUSE;
  return asked.standsBeside(figure) ? NEARBY : 0;
}
