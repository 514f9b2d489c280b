import { type Token, tag } from "../tagging.ts";
import type { Paragraph } from "./paragraphs.ts";
import type { QuotedSpan } from "./spans.ts";

export interface Word extends Token {
  readonly kind: "word";
  /** The word in lower case; an acronym as it is, so that US and WHO are no pronouns. */
  readonly low: string;
}

/** A whole quotation, folded into one item: what stands inside says nothing about who speaks. */
export interface Quoted extends QuotedSpan {
  readonly kind: "quoted";
  /** Its words, without its marks. */
  readonly inner: string;
}

export type Item = Word | Quoted;

/** A sentence of the article's own words, each quotation in it folded into one item. */
export type Frame = readonly Item[];

const OPENS_CLAUSE = /^[.!?:“”"]$/u;
const RETAGGED = /^(?:VERB|ADJ|NOUN|AUX|ADV|ADP|INTJ)$/u;
const CAPITALISED = /^\p{Lu}\p{Ll}/u;
const ACRONYM = /^\p{Lu}{2,8}$/u;

/**
 * A capital inside a sentence makes a proper noun, whatever the tagger says; so does one before a verb at its start.
 */
function asWord(token: Token, previous: Item | undefined, next: Token | undefined): Word {
  const inside = previous !== undefined && (previous.kind === "quoted" || !OPENS_CLAUSE.test(previous.value));
  const subject = token.pos === "VERB" && next?.pos === "VERB" && !/(?:ing|ed)$/u.test(token.value);
  const acronym = ACRONYM.test(token.value);
  const capital = (inside || subject) && RETAGGED.test(token.pos) && CAPITALISED.test(token.value);
  const proper = capital || (acronym && token.pos === "PRON");
  const low = acronym ? token.value : token.value.toLowerCase();
  return { ...token, pos: proper ? "PROPN" : token.pos, kind: "word", low };
}

const innerOf = (text: string, { start, end, closed }: QuotedSpan): string =>
  text.slice(start + 1, closed ? end - 1 : end).trim();

/** The paragraph's words outside its quotations, and its quotations, in order. */
function itemsOf(text: string, paragraph: Paragraph): Item[] {
  const tokens = tag(text.slice(paragraph.start, paragraph.end), paragraph.start);
  const out: Item[] = [];
  let next = 0;
  const foldBefore = (offset: number): void => {
    for (
      let span = paragraph.quotations[next];
      span && span.start <= offset;
      span = paragraph.quotations[++next]
    )
      out.push({ ...span, kind: "quoted", inner: innerOf(text, span) });
  };
  for (const [i, token] of tokens.entries()) {
    foldBefore(token.start);
    const last = out.at(-1);
    if (last && token.start < last.end) continue;
    out.push(asWord(token, last, tokens[i + 1]));
  }
  foldBefore(paragraph.end);
  return out;
}

/** `“What now?” X asked.`: a quotation's own question or exclamation mark ends no sentence around it. */
const goesOn = (item: Item | undefined): boolean =>
  item?.kind === "quoted" && /[?!…,—–-]['’]?$/u.test(item.inner);

/** `“….” — X`: what follows a quotation and a dash belongs to it. */
const isSignature = (item: Item): boolean => item.kind === "word" && /^[―—–-]+$/u.test(item.value);

/** The frames of a paragraph, in order. A quotation over several sentences joins them. */
export function framesOf(text: string, paragraph: Paragraph): Frame[] {
  const frames: Item[][] = [];
  let sentence = 0;
  const sentenceAt = (offset: number): number => {
    while (offset >= (paragraph.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY)) sentence++;
    return sentence;
  };
  let current = -1;
  for (const item of itemsOf(text, paragraph)) {
    const starts = sentenceAt(item.start) !== current && !isSignature(item) && !goesOn(frames.at(-1)?.at(-1));
    if (starts) frames.push([]);
    frames.at(-1)?.push(item);
    current = sentenceAt(item.end - 1);
  }
  return frames;
}

/** The frames of the paragraph with an index; none where there is none. */
export type FramesAt = (paragraph: number) => readonly Frame[];

/** Frames are made when they are first asked for, and only once. */
export function lazyFrames(text: string, paragraphs: readonly Paragraph[]): FramesAt {
  const made = new Map<number, readonly Frame[]>();
  return (index) => {
    const paragraph = paragraphs[index];
    const frames = made.get(index) ?? (paragraph ? framesOf(text, paragraph) : []);
    made.set(index, frames);
    return frames;
  };
}
