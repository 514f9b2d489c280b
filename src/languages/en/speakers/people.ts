import type { PersonAnnotation } from "../../../text/annotation.ts";
import { firstEndingAfter } from "../../../text/sorted.ts";
import type { Span } from "../../../text/span.ts";
import { answersToRole, isOffice } from "../people/role-likeness.ts";
import { countryOf, roleWords } from "../people/role-words.ts";

/** "A spokesman for X", "X's lawyer": somebody else than X. */
const BEHOLDEN = /\b(?:of|for|to|by|from|with|at|in|on|near|against)\s|['’]s?\s$/u;
const OWNER = /^['’]s?\b/u;
const DESCRIBES = /^(?:$|\s{0,3}[,;(–—-]|\s(?:of|from|for|at|in|on|who|whose)\s)/u;
/** A mention longer than this is a clause, not an office. */
const LONGEST_OFFICE = 60;
/** No article mentions its people by more offices. */
const MOST_OFFICES = 200;

const withoutArticle = (words: string): string => words.replace(/\s+/gu, " ").replace(/^the /iu, "");

/** The people named in an article, in order of place. */
export class People {
  readonly #text: string;
  readonly #all: readonly PersonAnnotation[];
  #byRole: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  readonly #holders = new Map<string, string | undefined>();

  constructor(text: string, all: readonly PersonAnnotation[]) {
    this.#text = text;
    this.#all = all;
  }

  /** Those named in a stretch. */
  within({ start, end }: Span): PersonAnnotation[] {
    const found: PersonAnnotation[] = [];
    for (let at = firstEndingAfter(start, this.#all); at < this.#all.length; at++) {
      const person = this.#all[at];
      if (!person || person.start >= end) break;
      found.push(person);
    }
    return found;
  }

  /** The one person whom a mention names, and not one whom it only has to do with. */
  namedBy(mention: Span): string | undefined {
    if (/\s(?:and|or|&)\s/u.test(this.#text.slice(mention.start, mention.end))) return undefined;
    const names = new Set(
      this.within(mention)
        .filter((person) => this.standsFor(mention, person) && this.#isHead(mention, person))
        .map(({ name }) => name),
    );
    const [only] = names;
    return names.size === 1 ? only : undefined;
  }

  /** "The Lind adviser" is not Lind: nothing but a further description may follow the name. */
  #isHead(mention: Span, { end }: Span): boolean {
    return DESCRIBES.test(this.#text.slice(end, Math.max(end, mention.end)));
  }

  /** The last person named before a place, as far back as one sentence and the one before. */
  lastBefore(offset: number, since: number): string | undefined {
    return this.within({ start: since, end: offset }).at(-1)?.name;
  }

  /** Whether a stretch that holds a person's name is about the person. */
  standsFor({ start }: Span, person: Span): boolean {
    return (
      !BEHOLDEN.test(this.#text.slice(Math.min(start, person.start), person.start)) &&
      !OWNER.test(this.#text.slice(person.end, person.end + 3))
    );
  }

  /**
   * The one person whom the article gives an office: "the Norlandish leader", where it says who that is. One without a
   * country may be another's too: it counts only for `last`, the person named last.
   */
  holderOf(mention: string, last: string | undefined): string | undefined {
    if (!/^the\s/iu.test(mention) || mention.length > LONGEST_OFFICE) return undefined;
    if (!this.#holders.has(mention) && this.#holders.size < MOST_OFFICES)
      this.#holders.set(mention, this.#holder(withoutArticle(mention)));
    const holder = this.#holders.get(mention);
    return holder === last || roleWords(mention).some((word) => countryOf(word) !== undefined)
      ? holder
      : undefined;
  }

  #holder(office: string): string | undefined {
    const isMeant = (role: string): boolean =>
      withoutArticle(role).toLowerCase() === office.toLowerCase() ||
      (isOffice(office) && answersToRole(office, role));
    const names = new Set(
      [...this.#namesByRole()].flatMap(([role, held]) => (isMeant(role) ? [...held] : [])),
    );
    const [only] = names;
    return names.size === 1 ? only : undefined;
  }

  #namesByRole(): ReadonlyMap<string, ReadonlySet<string>> {
    if (this.#byRole) return this.#byRole;
    const made = new Map<string, Set<string>>();
    for (const { name, role } of this.#all)
      if (role !== undefined) made.set(role, (made.get(role) ?? new Set()).add(name));
    this.#byRole = made;
    return made;
  }
}
