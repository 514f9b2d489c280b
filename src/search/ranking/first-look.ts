import type { Collection } from "../collection.ts";
import { exactness, nearness, phrases } from "./features.ts";
import { heldBeside, heldBy } from "./held.ts";
import type { Question } from "./question.ts";
import type { Reading } from "./reading.ts";
import type { Surroundings } from "./surroundings.ts";
import type { FirstFeatures } from "./weights.ts";

/** A look at one of many candidates: words alone, cheap enough for hundreds. */
export function firstLook(
  id: number,
  collection: Collection,
  question: Question,
  reading: Reading,
  surroundings: Surroundings,
): FirstFeatures {
  const words = collection.stretchOf(id);
  const own = reading.sentence(id);
  const title = reading.title(collection.articleOf(id));
  const { rarity, known } = question;
  return {
    sentence: surroundings.sentence(id),
    window: surroundings.window(id),
    paragraph: surroundings.paragraph(id),
    article: surroundings.article(id),
    title: heldBy(title, rarity) / known,
    titleOnly: heldBeside(title, own, rarity) / known,
    phrase: phrases(words, question),
    near: nearness(own, question),
    asks: collection.isQuestion(id) ? 1 : 0,
    exact: exactness(words, question),
  };
}
