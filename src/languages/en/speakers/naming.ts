import type { PersonAnnotation } from "../../../text/annotation.ts";
import type { SegmentedArticle } from "../../../text/article.ts";
import { firstEndingAfter } from "../../../text/sorted.ts";
import { contains, type Span } from "../../../text/span.ts";
import { isPart } from "../parts.ts";
import { Bodies } from "./bodies.ts";
import { mayBe } from "./gender.ts";
import { People } from "./people.ts";
import type { Named, Spoken } from "./spoken.ts";

const ONE_PERSON = /^s?he$/iu;
const ONE_BODY = /^it$/iu;
const OTHER_PRONOUN = /^(?:they|we|i|you|who|which|that|his|her|one|this|those|these)$/iu;

/** So many sentences before "the senator" whoever was named last is looked for. */
const NEAR = 3;

/** A mention of a speaker, with what is known of the words said there. */
interface Mention extends Span {
  readonly words: string;
  readonly paragraph: number;
  readonly sentence: number;
  readonly spoken: readonly Spoken[];
}

/**
 * Tells what the mentions of speakers in an article stand for, one after the other. Where anything is open, nothing.
 */
class Naming {
  readonly #article: SegmentedArticle;
  readonly #people: People;
  readonly #bodies: Bodies;
  readonly #quoted: readonly Span[];
  #last: { readonly mention: Mention; readonly named: Named | undefined } | undefined;

  constructor(article: SegmentedArticle, people: readonly PersonAnnotation[], quoted: readonly Span[]) {
    this.#article = article;
    this.#people = new People(article.text, people);
    this.#bodies = new Bodies(article.text);
    this.#quoted = quoted;
  }

  /** What the next mention stands for. They must come in order of place. */
  next(mention: Mention): Named | undefined {
    const named = this.#named(mention);
    // "X said Y had said …" goes on with what X says.
    const isTold = this.#last?.mention.spoken.some(({ content }) =>
      content.some((each) => contains(each, mention)),
    );
    if (!isTold) this.#last = { mention, named };
    return named;
  }

  #named(mention: Mention): Named | undefined {
    const { words } = mention;
    if (ONE_PERSON.test(words)) {
      const person = this.#goesOn(mention, "person") ?? this.#onlyPerson(mention);
      return person && mayBe(words, person.name) ? person : undefined;
    }
    if (ONE_BODY.test(words)) return this.#goesOn(mention, "body");
    if (OTHER_PRONOUN.test(words)) return undefined;
    const person = this.#people.namedBy(mention) ?? this.#holderOf(mention);
    if (person !== undefined) return { kind: "person", name: person };
    if (isPart(this.#article)) return undefined;
    const body = this.#bodies.standingFor(words, mention.start);
    if (body !== undefined) return { kind: "body", name: body };
    return undefined;
  }

  /** Who holds an office, where all of the article is seen: in another part it may be somebody else. */
  #holderOf(mention: Mention): string | undefined {
    if (isPart(this.#article)) return undefined;
    return this.#people.holderOf(mention.words, this.#lastNamed(mention));
  }

  #lastNamed({ start, sentence }: Mention): string | undefined {
    const since = this.#article.sentences[Math.max(0, sentence - NEAR)]?.start ?? start;
    return this.#people.lastBefore(start, since);
  }

  /** "He added": whoever spoke last, where no other person has been named since. */
  #goesOn(mention: Mention, kind: Named["kind"]): Named | undefined {
    if (!this.#last) return undefined;
    const { mention: last } = this.#last;
    const named = this.#last.named ?? (kind === "body" ? bodyOf(last.words) : undefined);
    const near =
      kind === "body"
        ? mention.sentence - last.sentence <= 1 && mention.paragraph === last.paragraph
        : mention.paragraph - last.paragraph <= 1;
    if (named?.kind !== kind || !near) return undefined;
    return this.#othersBetween(last, mention, named.name) ? undefined : named;
  }

  /** Whether another person is named between two mentions, but by or to whoever spoke last. */
  #othersBetween(last: Mention, mention: Mention, name: string): boolean {
    const told = last.spoken.flatMap(({ content, to }) => (to ? [...content, to] : content));
    return this.#people
      .within({ start: last.end, end: mention.start })
      .some(
        (person) =>
          person.name !== name && !this.#isQuoted(person) && !told.some((each) => contains(each, person)),
      );
  }

  /** "He" where only one person is named before it in its paragraph, as who the sentence is about. */
  #onlyPerson(mention: Mention): Named | undefined {
    const { sentences } = this.#article;
    const home = sentences[mention.sentence];
    if (!home || this.#last?.mention.paragraph === mention.paragraph) return undefined;
    let first = mention.sentence;
    while (sentences[first - 1]?.paragraph === home.paragraph) first--;
    const start = sentences[first]?.start ?? home.start;
    const named = this.#people
      .within({ start, end: mention.start })
      .filter((person) => !this.#isQuoted(person));
    const [one] = named;
    if (!one || new Set(named.map(({ name }) => name)).size !== 1) return undefined;
    const before = this.#article.text.slice(start, one.start);
    const isSubject = this.#people.standsFor(
      { start: start + before.lastIndexOf(",") + 1, end: one.end },
      one,
    );
    return isSubject ? { kind: "person", name: one.name } : undefined;
  }

  #isQuoted(span: Span): boolean {
    const next = this.#quoted[firstEndingAfter(span.start, this.#quoted)];
    return next !== undefined && next.start < span.end;
  }
}

/** A mention that is itself the name of a body: "Norland's state-run Coast Daily" is the Coast Daily. */
function bodyOf(words: string): Named | undefined {
  const name = words
    .replace(/^the\s/iu, "")
    .replace(/^\p{L}[\p{L}.-]{0,40}['’]s?\s/u, "")
    .replace(/^(?:\p{Ll}{1,20}-\p{Ll}{1,20}\s){1,2}/u, "");
  const head = name.split(/\s(?:of|for|in)\s/u)[0] ?? "";
  // "US officials" and "Acme and Globex" are no "it".
  const isName = /(?:^|\s)\p{Lu}[^\s]*$/u.test(head) && !/\sand\s/u.test(head);
  return isName && /^\p{Lu}[^,]{0,60}$/u.test(name) ? { kind: "body", name } : undefined;
}

/** The names that mentions of speakers stand for, by where the mentions begin. */
export function namesOf(
  article: SegmentedArticle,
  people: readonly PersonAnnotation[],
  quoted: readonly Span[],
  spoken: readonly Spoken[],
): ReadonlyMap<number, Named> {
  const byPlace = new Map<number, Spoken[]>();
  for (const each of spoken) {
    const there = byPlace.get(each.speaker.start);
    if (there) there.push(each);
    else byPlace.set(each.speaker.start, [each]);
  }
  const naming = new Naming(article, people, quoted);
  const names = new Map<number, Named>();
  let sentence = 0;
  for (const [start, said] of [...byPlace].sort(([a], [b]) => a - b)) {
    while ((article.sentences[sentence + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) sentence++;
    const end = said[0]?.speaker.end ?? start;
    const paragraph = article.sentences[sentence]?.paragraph ?? 0;
    const named = naming.next({
      start,
      end,
      words: article.text.slice(start, end),
      paragraph,
      sentence,
      spoken: said,
    });
    if (named) names.set(start, named);
  }
  return names;
}
