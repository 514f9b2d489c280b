import { type Annotation, isType, type PersonAnnotation, type QuotationAnnotation } from "./annotation.ts";
import type { SegmentedArticle, Sentence } from "./article.ts";
import { overlaps, type Span } from "./span.ts";

/** Gives what is annotated in a sentence, clipped to it. */
export type Annotations = (sentence: Sentence) => readonly Annotation[];

const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|his|her|one)$/i;
const ONE_PERSON = /^s?he$/i;
/** A mention longer than this is a clause, not a name. */
const LONGEST_NAME = 60;
/** "A spokesman for X", "X's lawyer": somebody else than X. */
const BEHOLDEN = /\b(?:of|for|to|by|from|with|at|in|on|near|against)\s|['’]s?\s$/;
const OWNER = /^['’]s?\b/;

const peopleIn = (sentence: Sentence, annotations: Annotations): PersonAnnotation[] =>
  annotations(sentence).filter(isType("person"));

function sentenceAt({ sentences }: SegmentedArticle, offset: number): Sentence | undefined {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** The sentences of a sentence's paragraph up to itself, the nearest first. */
function* paragraphBefore({ article, number, paragraph }: Sentence): Generator<Sentence> {
  for (let at = number - 1; at >= 0; at--) {
    const other = article.sentences[at];
    if (other?.paragraph !== paragraph) return;
    yield other;
  }
}

/** The named speaker of the nearest quotation before this one in its paragraph: whom "he added" goes on from. */
function speakerBefore(offset: number, sentence: Sentence, annotations: Annotations): string | undefined {
  for (const other of paragraphBefore(sentence)) {
    const before = annotations(other)
      .filter(isType("quotation"))
      .filter(({ start, speaker }) => start < offset && speaker !== undefined && !PRONOUN.test(speaker))
      .at(-1);
    if (before) return speakerOf(before, other, annotations);
  }
  return undefined;
}

/** Whom "he" or "she" means where only one person is named before it in its paragraph. */
function onlyPersonBefore(offset: number, sentence: Sentence, annotations: Annotations): string | undefined {
  const names = new Set<string>();
  for (const other of paragraphBefore(sentence))
    for (const { name, end } of peopleIn(other, annotations)) if (end <= offset) names.add(name);
  const [only] = names;
  return names.size === 1 ? only : undefined;
}

const folded = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/\s+/gu, " ")
    .replace(/^(?:the|an?) /, "");

/** The sentences of an article that give each role; worked out once. */
const rolesOf = new WeakMap<SegmentedArticle, ReadonlyMap<string, readonly Sentence[]>>();

function sentencesByRole(
  article: SegmentedArticle,
  annotations: Annotations,
): ReadonlyMap<string, readonly Sentence[]> {
  const known = rolesOf.get(article);
  if (known) return known;
  const made = new Map<string, Sentence[]>();
  for (const sentence of article.sentences)
    for (const { role } of peopleIn(sentence, annotations))
      if (role !== undefined) made.set(folded(role), [...(made.get(folded(role)) ?? []), sentence]);
  rolesOf.set(article, made);
  return made;
}

/** The one person whom the article gives an office: "the Acme chief", where it says who that is. */
function holderOf(office: string, article: SegmentedArticle, annotations: Annotations): string | undefined {
  const names = (sentencesByRole(article, annotations).get(folded(office)) ?? [])
    .flatMap((sentence) => peopleIn(sentence, annotations))
    .filter(({ role }) => role !== undefined && folded(role) === folded(office))
    .map(({ name }) => name);
  return new Set(names).size === 1 ? names[0] : undefined;
}

/** The person whom a mention names, and not one whom it only has to do with. */
function personOf(mention: Span, article: SegmentedArticle, annotations: Annotations): string | undefined {
  const home = sentenceAt(article, mention.start);
  const isMeant = ({ start, end }: Span): boolean =>
    !BEHOLDEN.test(article.text.slice(mention.start, start)) && !OWNER.test(article.text.slice(end, end + 3));
  return home && peopleIn(home, annotations).find((each) => overlaps(each, mention) && isMeant(each))?.name;
}

/**
 * The person whom a quotation's mention of its speaker means, by the fullest name: also where only the office is
 * mentioned and the article says who holds it. Undefined where it is nobody by name, or a pronoun that nothing resolves.
 */
export function personQuoted(
  { speaker, speakerStart, speakerEnd, start }: QuotationAnnotation,
  sentence: Sentence,
  annotations: Annotations,
): string | undefined {
  if (speaker === undefined || speakerStart === undefined || speakerEnd === undefined) return undefined;
  if (PRONOUN.test(speaker)) {
    const before = speakerBefore(start, sentence, annotations);
    return (
      before ?? (ONE_PERSON.test(speaker) ? onlyPersonBefore(speakerStart, sentence, annotations) : undefined)
    );
  }
  const { article } = sentence;
  return (
    personOf({ start: speakerStart, end: speakerEnd }, article, annotations) ??
    holderOf(speaker, article, annotations)
  );
}

/** Whom a quotation is of: the person by name, else the mention as printed without its article; no mere pronoun. */
export function speakerOf(
  quotation: QuotationAnnotation,
  sentence: Sentence,
  annotations: Annotations,
): string | undefined {
  const person = personQuoted(quotation, sentence, annotations);
  const { speaker } = quotation;
  if (person !== undefined || speaker === undefined || PRONOUN.test(speaker)) return person;
  const words = speaker.replace(/^(?:the|an?)\s/i, "");
  return words.length <= LONGEST_NAME ? words : undefined;
}
