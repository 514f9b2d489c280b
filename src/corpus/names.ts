import type { NameMention, PersonProfile } from "../text/person.ts";
import type { Corpus } from "./corpus.ts";
import { Stretch } from "./stretch.ts";
import { Topics } from "./topics.ts";

/** The names in a corpus: everyone named, and everyone quoted. Gathered once, in stretches. */
export class Names {
  people: readonly PersonProfile[] = [];
  /** Names of those quoted or reported, most often first. */
  speakers: readonly string[] = [];
  /** People, then what else articles are about by name, each most often named first. */
  subjects: readonly string[] = [];
  readonly #corpus: Corpus;
  #fullest: ReadonlyMap<string, string> = new Map();
  #gathering: Promise<void> | undefined;

  /** Until they are gathered, the names are those of an earlier state. */
  constructor(corpus: Corpus, earlier?: Names) {
    this.#corpus = corpus;
    if (!earlier) return;
    this.people = earlier.people;
    this.speakers = earlier.speakers;
    this.subjects = earlier.subjects;
    this.#fullest = earlier.#fullest;
  }

  /** Whether gathering has been asked for. */
  get isGathering(): boolean {
    return this.#gathering !== undefined;
  }

  /** Reads the whole corpus for its names, once; where that fails, again for the next who asks. */
  gather(): Promise<void> {
    this.#gathering ??= this.#gather().catch((error: unknown) => {
      this.#gathering = undefined;
      throw error;
    });
    return this.#gathering;
  }

  /** The fullest form of a name that only one person of the corpus bears. */
  fullest(name: string): string {
    return this.#fullest.get(name) ?? name;
  }

  async #gather(): Promise<void> {
    const mentions: NameMention[] = [];
    const quoted = new Map<string, number>();
    const topics = new Topics();
    const stretch = new Stretch();
    for (const article of this.#corpus.articles) {
      const gleaning = await this.#corpus.gleaning(article, stretch);
      for (const [name, printed, role] of gleaning.mentions)
        mentions.push({ name, printed, articleId: article.id, role: role ?? undefined });
      for (const speaker of gleaning.speakers) quoted.set(speaker, (quoted.get(speaker) ?? 0) + 1);
      topics.add(gleaning.topics);
      if (stretch.isOver) await stretch.pause();
    }
    this.people = this.#corpus.language.joinNames(mentions);
    this.#rememberFullest();
    this.speakers = this.#rankSpeakers(quoted);
    const people = this.people.flatMap(({ name, aliases }) => [name, ...aliases]);
    this.subjects = [...this.people.map(({ name }) => name), ...topics.ranked(new Set(people))];
  }

  /** A form that two people bear stays as it is printed. */
  #rememberFullest(): void {
    const fullest = new Map<string, string>();
    const bearers = new Map<string, Set<string>>();
    for (const { name, aliases } of this.people)
      for (const form of [name, ...aliases]) bearers.set(form, (bearers.get(form) ?? new Set()).add(name));
    for (const [form, names] of bearers) {
      const [only] = names;
      if (only !== undefined && names.size === 1) fullest.set(form, only);
    }
    this.#fullest = fullest;
  }

  #rankSpeakers(quoted: ReadonlyMap<string, number>): string[] {
    const counts = new Map<string, number>();
    for (const [speaker, count] of quoted)
      counts.set(this.fullest(speaker), (counts.get(this.fullest(speaker)) ?? 0) + count);
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  }
}
