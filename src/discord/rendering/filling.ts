import type { Room, Section } from "./section.ts";

/** Between two sections at most this much is added. */
const joint = 2;

/** Kept free for the line that counts what was left out, in whatever language. */
const remainder = { characters: 100 + joint, components: 1 };

/** The components that a card has for a section: a line, and a text alone or with a button in a frame. */
const componentsOf = ({ apart, beside }: Section): number => (apart ? 1 : 0) + (beside ? 3 : 1);

/** Characters that sections take before another. */
export const roomOf = (sections: readonly Section[]): number =>
  sections.reduce((sum, { markdown }) => sum + markdown.length + joint, 0);

/** Fills a message section by section; what does not fit is left out whole. */
export class Filling {
  readonly sections: Section[] = [];
  #left: Room;

  constructor({ characters, components }: Room) {
    this.#left = {
      characters: characters - remainder.characters,
      components: components - remainder.components,
    };
  }

  /** Characters that one more section may have; none where the message holds no further section. */
  get left(): number {
    return this.#left.components > 0 ? this.#left.characters : 0;
  }

  /** Adds all of the sections if they fit with `keep` characters to spare; else none. */
  add(sections: readonly Section[], keep = 0): boolean {
    const characters = roomOf(sections) - joint;
    const components = sections.reduce((sum, section) => sum + componentsOf(section), 0);
    if (characters > this.#left.characters - keep || components > this.#left.components) return false;
    this.sections.push(...sections);
    this.#left = {
      characters: this.#left.characters - characters - joint,
      components: this.#left.components - components,
    };
    return true;
  }
}
