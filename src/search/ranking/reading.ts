import type { Collection } from "../collection.ts";
import { joined, type Profile, profileOf } from "./profile.ts";
import type { Question } from "./question.ts";

/** What candidates and the texts around them hold of one question; what several of them share is read once. */
export class Reading {
  readonly #collection: Collection;
  readonly #question: Question;
  readonly #profiles = new Map<number, Profile>();
  readonly #paragraphs = new Map<number, Profile>();

  constructor(collection: Collection, question: Question) {
    this.#collection = collection;
    this.#question = question;
  }

  /** A sentence by itself. */
  sentence(id: number): Profile {
    let found = this.#profiles.get(id);
    if (!found) {
      found = profileOf(id, this.#question, this.#collection);
      this.#profiles.set(id, found);
    }
    return found;
  }

  /** The title of the article, with its outlet. */
  title(article: number): Profile {
    return this.sentence(this.#collection.titleOf(article));
  }

  /** The sentence before this one in its article. */
  before(id: number): Profile | undefined {
    const collection = this.#collection;
    return id > 0 && collection.articleOf(id - 1) === collection.articleOf(id)
      ? this.sentence(id - 1)
      : undefined;
  }

  /** The sentence with its neighbours in the paragraph. */
  window(id: number): Profile {
    const { first, end } = this.#collection.paragraph(this.#collection.paragraphOf(id));
    const own = this.sentence(id);
    // Lists of just so many: one that grows takes three times the room, and this is asked for every candidate.
    const [hasBefore, hasAfter] = [id > first, id + 1 < end];
    if (hasBefore && hasAfter) return this.#join([this.sentence(id - 1), own, this.sentence(id + 1)]);
    if (hasBefore) return this.#join([this.sentence(id - 1), own]);
    return this.#join(hasAfter ? [own, this.sentence(id + 1)] : [own]);
  }

  /** The title and the paragraph. */
  paragraph(paragraph: number): Profile {
    let found = this.#paragraphs.get(paragraph);
    if (!found) {
      const run = this.#collection.paragraph(paragraph);
      const parts = [this.title(run.article)];
      for (let id = run.first; id < run.end; id++) parts.push(this.sentence(id));
      found = this.#join(parts);
      this.#paragraphs.set(paragraph, found);
    }
    return found;
  }

  #join(profiles: readonly Profile[]): Profile {
    return joined(profiles, this.#question.terms.length);
  }
}
