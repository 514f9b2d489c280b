import type { Sentence } from "../text/article.ts";
import type { CorpusView } from "./command.ts";
import { aboutness, type Conditions, fits } from "./figure-conditions.ts";
import { isOffhand } from "./figure-fit.ts";
import { liesWithin } from "./figure-size.ts";
import { digitsOf, isPoorer, type PrintedFigure } from "./fuller-figures.ts";

/** A figure that fulfils conditions, and how good an evidence it is. */
export interface Evidence extends PrintedFigure {
  readonly worth: number;
}

/** What lowers its worth: a small number in letters, one that may lie outside the size, one without its scale. */
const OFFHAND = 0.4;
const VAGUE = 0.5;
const POORER = 0.5;

/** The figure of a sentence that fits best, if one does. */
export function evidenceIn(sentence: Sentence, conditions: Conditions, corpus: CorpusView): Evidence | null {
  let best: Evidence | null = null;
  for (const figure of corpus.annotationsOf(sentence, "figure")) {
    if (!fits(figure, conditions)) continue;
    const worth =
      aboutness(figure, { sentence }, conditions.terms, corpus) *
      (isOffhand(figure, { sentence }) ? OFFHAND : 1) *
      (conditions.size && !liesWithin(figure, conditions.size) ? VAGUE : 1);
    if (worth > (best?.worth ?? 0)) best = { figure, sentence, worth };
  }
  return best;
}

/** Figures without their scale are worth less than the fuller telling of the same. */
function withoutPoorer(all: readonly Evidence[]): Evidence[] {
  const alike = new Map<string, Evidence[]>();
  for (const each of all) {
    const digits = digitsOf(each.figure.value);
    alike.set(digits, [...(alike.get(digits) ?? []), each]);
  }
  const poorer = new Set(
    [...alike.values()].flatMap((group) =>
      group.filter((each) => group.some((other) => isPoorer(each, other))),
    ),
  );
  return all.map((each) => (poorer.has(each) ? { ...each, worth: POORER * each.worth } : each));
}

const dayOf = ({ sentence }: Evidence): string => sentence.article.date ?? "";

/** The best first, then the newest, then in the order of the text. */
export const inOrder = (all: readonly Evidence[]): readonly Evidence[] =>
  withoutPoorer(all).sort(
    (a, b) => b.worth - a.worth || (dayOf(a) === dayOf(b) ? 0 : dayOf(a) < dayOf(b) ? 1 : -1),
  );
