import { at } from "../text/at.ts";
import type { Language } from "../text/language.ts";
import { firstWhere } from "../text/sorted.ts";
import type { Suggestion } from "./command.ts";
import { isOneSlip } from "./typing-slips.ts";

/** Discord's limits: choices in a list, and characters in one. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
/** More words than any choice holds fit none. */
const MOST_WORDS = LONGEST_CHOICE / 2;
/** Items read at a stretch before others get their turn. */
const STRETCH = 1000;

const shortened = (text: string): string =>
  text.length <= LONGEST_CHOICE ? text : `${text.slice(0, LONGEST_CHOICE - 1)}…`;

/** A word of a list, with the places of the items that hold it. */
type Held = readonly [word: string, places: readonly number[]];

/** The first place in a sorted list that is not before a word. */
const placeOf = (word: string, sorted: readonly Held[]): number =>
  firstWhere(sorted.length, (place) => at(sorted, place)[0] >= word);

/**
 * A list that does not change, made ready to be looked up while somebody types: which items hold a word, and all words
 * in order, so that a beginning is one run of them. No item is read again for a key.
 */
class Choices {
  readonly #names: readonly string[];
  readonly #language: Language;
  readonly #holders = new Map<string, number[]>();
  readonly #openings: string[] = [];
  #sorted: readonly Held[] = [];

  constructor(names: readonly string[], language: Language) {
    this.#names = names;
    this.#language = language;
  }

  /** Reads all names, in stretches. */
  async read(): Promise<this> {
    for (const [place, name] of this.#names.entries()) {
      this.#readOne(place, name);
      if (place % STRETCH === STRETCH - 1) await new Promise(setImmediate);
    }
    this.#sorted = [...this.#holders].sort(([a], [b]) => (a < b ? -1 : 1));
    return this;
  }

  /**
   * Places of the items that hold all the words, the last of which may be the beginning of one: those that open so
   * first.
   */
  *fitting(typed: string): Generator<number> {
    const words = this.#language.words(typed);
    const all =
      words.length > MOST_WORDS ? [] : words.map((word, i) => this.#held(word, i === words.length - 1));
    const marks = this.#marked(all);
    const opens = (place: number): boolean =>
      all[0]?.some(([word]) => at(this.#openings, place).startsWith(word)) ?? true;
    for (const wanted of [true, false])
      for (let place = 0; place < marks.length; place++)
        if (marks[place] === words.length && opens(place) === wanted) yield place;
  }

  /**
   * The words of the list that a typed word stands for: itself, or where none is, those that it is one slip away from.
   */
  #held(typed: string, isLast: boolean): readonly Held[] {
    const exact = isLast ? this.#beginningWith(typed) : this.#called(typed);
    return exact.length > 0 ? exact : this.#sorted.filter(([word]) => isOneSlip(typed, word, isLast));
  }

  #called(typed: string): readonly Held[] {
    const places = this.#holders.get(typed);
    return places ? [[typed, places]] : [];
  }

  #beginningWith(opening: string): readonly Held[] {
    const from = placeOf(opening, this.#sorted);
    let to = from;
    while (this.#sorted[to]?.[0].startsWith(opening)) to++;
    return this.#sorted.slice(from, to);
  }

  #readOne(place: number, name: string): void {
    const words = this.#language.words(name);
    this.#openings.push(words[0] ?? "");
    for (const word of words) {
      const holders = this.#holders.get(word);
      if (holders === undefined) this.#holders.set(word, [place]);
      else if (holders.at(-1) !== place) holders.push(place);
    }
  }

  /** For each item, how many of the words it holds, counted until one is missing; the last word is looked for first. */
  #marked(all: readonly (readonly Held[])[]): Uint8Array {
    const marks = new Uint8Array(this.#names.length);
    const inTurn = [...all.slice(-1), ...all.slice(0, -1)];
    inTurn.forEach((words, before) => {
      for (const [, places] of words)
        for (const place of places) if (marks[place] === before) marks[place] = before + 1;
    });
    return marks;
  }
}

/** Lists made ready, for as long as they are in use. */
const ready = new WeakMap<readonly unknown[], Promise<Choices>>();

function choicesOf<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  language: Language,
): Promise<Choices> {
  const known = ready.get(items);
  if (known) return known;
  const made = new Choices(items.map(nameOf), language).read();
  ready.set(items, made);
  return made;
}

/**
 * The items of a list that fit what was typed so far, those that begin with it first; the first ones where nothing was
 * typed. The list must be one that stays and does not change: it is made ready when first asked for.
 */
export async function suggestions<T>(
  typed: string,
  items: readonly T[],
  choiceOf: (item: T) => Suggestion,
  language: Language,
): Promise<readonly Suggestion[]> {
  const choices = await choicesOf(items, (item) => choiceOf(item).name, language);
  const out: Suggestion[] = [];
  for (const place of choices.fitting(typed)) {
    const { name, value } = choiceOf(at(items, place));
    if (value.length <= LONGEST_CHOICE) out.push({ name: shortened(name), value });
    if (out.length === MOST_CHOICES) break;
  }
  return out;
}
