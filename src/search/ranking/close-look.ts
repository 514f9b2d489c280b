import type { Annotate } from "../../text/annotation.ts";
import { wordsOf } from "../../text/article.ts";
import { rarity } from "../bm25.ts";
import type { Collection } from "../collection.ts";
import { bigrams, heldBefore, lengthOf, namesHeld, repeats, tightness } from "./close-features.ts";
import { coverOf } from "./cover.ts";
import { exactness } from "./features.ts";
import { heldBy, total } from "./held.ts";
import { Likeness } from "./likeness.ts";
import { holdsTerm, type Profile } from "./profile.ts";
import type { Question } from "./question.ts";
import type { Reading } from "./reading.ts";
import type { Surroundings } from "./surroundings.ts";
import type { CloseFeatures } from "./weights.ts";

/** How rare each term is among these texts: what all of them hold tells them apart no more. */
function rareAmong(texts: readonly Profile[], terms: number): number[] {
  return Array.from({ length: terms }, (_, place) => {
    const holding = texts.filter((text) => holdsTerm(text, place)).length;
    return holding === 0 ? 0 : rarity(texts.length, holding);
  });
}

/** A close look at the few best candidates: by meaning, by what is annotated, and against one another. */
export class CloseLook {
  readonly #collection: Collection;
  readonly #question: Question;
  readonly #reading: Reading;
  readonly #surroundings: Surroundings;
  readonly #annotate: Annotate;
  readonly #likeness: Likeness;
  readonly #local: readonly number[];

  constructor(
    collection: Collection,
    question: Question,
    reading: Reading,
    surroundings: Surroundings,
    annotate: Annotate,
    candidates: readonly number[],
  ) {
    this.#collection = collection;
    this.#question = question;
    this.#reading = reading;
    this.#surroundings = surroundings;
    this.#annotate = annotate;
    this.#likeness = new Likeness(collection.language, collection, question);
    const texts = candidates.map((id) => reading.sentence(id));
    this.#local = rareAmong(texts, question.terms.length);
  }

  /** All that a close look sees but the kind of answer, which costs more than all the rest. */
  at(id: number): CloseFeatures {
    const collection = this.#collection;
    const { language } = collection;
    const sentence = collection.sentence(id);
    const question = this.#question;
    const words = collection.stretchOf(id);
    const text = wordsOf(sentence);
    const own = this.#reading.sentence(id);
    const title = this.#reading.title(collection.articleOf(id));
    const before = this.#reading.before(id);
    const meant = this.#likeness.of(id, own);
    const filled = heldBefore(own, before, question);
    return {
      sentence: this.#surroundings.sentence(id),
      paragraph: this.#surroundings.paragraph(id),
      article: this.#surroundings.article(id),
      title: heldBy(title, question.rarity) / question.known,
      exact: exactness(words, question),
      bigrams: bigrams(words, question),
      tight: tightness(own),
      cover: coverOf(id, this.#collection, question, this.#reading),
      local: this.#localShare(own),
      names: namesHeld(before ? [own, title, before] : [own, title], question),
      before: filled,
      leaning: filled * language.leans(text),
      length: lengthOf(words),
      early: 1 / sentence.number,
      kind: 0,
      ordinary: meant.ordinary,
      instead: meant.instead,
      theme: meant.theme,
      asks: collection.isQuestion(id) ? 1 : repeats(words, question, collection),
    };
  }

  /** How well the sentence holds the kind of answer asked for. */
  kind(id: number): number {
    const { wanted, words } = this.#question;
    const sentence = this.#collection.sentence(id);
    return this.#collection.language.holds(wanted, sentence, words, (type) => this.#annotate(sentence, type));
  }

  #localShare(own: Profile): number {
    const all = total(this.#local);
    return all === 0 ? 0 : heldBy(own, this.#local) / all;
  }
}
