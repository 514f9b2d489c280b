import type { Collection } from "../collection.ts";
import { weightOf } from "./features.ts";
import { holdsTerm } from "./profile.ts";
import type { Question } from "./question.ts";
import type { Reading } from "./reading.ts";

/**
 * How much of the question stands in a sentence and around it, by rarity, 0 to 1: the mean of what stands in the
 * sentence and of what stands in it, in its paragraph or in its title.
 */
export function coverOf(id: number, { layout }: Collection, question: Question, reading: Reading): number {
  const { needed } = question;
  const own = reading.sentence(id);
  const title = reading.title(layout.articleOf[id] ?? 0);
  const around = reading.paragraph(layout.paragraphOf[id] ?? 0);
  const all = weightOf(needed, () => true);
  const here = weightOf(needed, (place) => holdsTerm(own, place));
  const near = weightOf(
    needed,
    (place) => holdsTerm(own, place) || holdsTerm(around, place) || holdsTerm(title, place),
  );
  return all === 0 ? 0 : (here + near) / 2 / all;
}
