import { at } from "../text/at.ts";
import type { Language } from "../text/language.ts";
import type { PersonProfile } from "../text/person.ts";

/** Some people by their names, so that nobody has to go through thousands for each question. */
export class PeopleIndex {
  readonly #people: readonly PersonProfile[];
  /** By name; by another form only where it is nobody's name. */
  readonly #byForm = new Map<string, PersonProfile>();
  /** The places in the list of those whose name has a word, in any form. */
  readonly #byWord = new Map<string, number[]>();

  constructor(people: readonly PersonProfile[], language: Language) {
    this.#people = people;
    for (const person of people) this.#byForm.set(person.name, person);
    for (const [place, person] of people.entries()) {
      const { name, aliases } = person;
      for (const alias of aliases) if (!this.#byForm.has(alias)) this.#byForm.set(alias, person);
      for (const word of new Set(language.words([name, ...aliases].join(" ")))) this.#add(word, place);
    }
  }

  /** Who is called so: by name, else the first with such a form of it. */
  called(form: string): PersonProfile | undefined {
    return this.#byForm.get(form);
  }

  /** Whose name it is; another form of it is not enough. */
  named(name: string): PersonProfile | undefined {
    const person = this.#byForm.get(name);
    return person?.name === name ? person : undefined;
  }

  /** Everyone whose name has any of the folded words, in the order of the list. */
  sharing(words: readonly string[]): readonly PersonProfile[] {
    const places = new Set(words.flatMap((word) => this.#byWord.get(word) ?? []));
    return [...places].sort((a, b) => a - b).map((place) => at(this.#people, place));
  }

  #add(word: string, place: number): void {
    const places = this.#byWord.get(word);
    if (places) places.push(place);
    else this.#byWord.set(word, [place]);
  }
}

const indexes = new WeakMap<readonly PersonProfile[], PeopleIndex>();

/** The index of a list of people that does not change; made once. */
export function indexOf(people: readonly PersonProfile[], language: Language): PeopleIndex {
  const known = indexes.get(people);
  if (known) return known;
  const made = new PeopleIndex(people, language);
  indexes.set(people, made);
  return made;
}
