import type { Collection } from "../collection.ts";
import { heldBy, heldByAny, total } from "./held.ts";
import type { Question } from "./question.ts";
import type { Reading } from "./reading.ts";

/**
 * How much of the question stands in a sentence and around it, by rarity, 0 to 1: the mean of what stands in the
 * sentence and of what stands in it, in its paragraph or in its title.
 */
export function coverOf(id: number, collection: Collection, question: Question, reading: Reading): number {
  const { needed } = question;
  const own = reading.sentence(id);
  const title = reading.title(collection.articleOf(id));
  const around = reading.paragraph(collection.paragraphOf(id));
  const all = total(needed);
  return all === 0 ? 0 : (heldBy(own, needed) + heldByAny([own, around, title], needed)) / 2 / all;
}
