import model from "wink-eng-lite-web-model";
import winkNLP, { type ItsFunction } from "wink-nlp";
import type { Span } from "../../text/span.ts";

/** A word or mark with its part of speech (Universal Dependencies tags) and lemma. */
export interface Token extends Span {
  readonly value: string;
  readonly pos: string;
  readonly lemma: string;
}

/** The tagger and its model cost 60 MB: they are made when the first text needs them. */
let tagger: ReturnType<typeof winkNLP> | undefined;

const blank = (run: string): string => " ".repeat(run.length);

/**
 * The tokenizer is quadratic on long runs of one symbol and on long stretches without a break ("1/1/1/"), which are
 * no words; a blank of the same length keeps the offsets.
 */
const withoutRuns = (text: string): string =>
  text.replace(/([^\p{L}\p{N}\s])\1{7,}|[\p{L}\p{N}]{120,}/gu, blank).replace(/\S{200,}/gu, blank);

/** The words and marks of a text, in order, without blanks. Spans are offsets into `text`, moved by `offset`. */
export function tag(text: string, offset = 0): Token[] {
  tagger ??= winkNLP(model, ["sbd", "pos"]);
  const { value: asValue, pos: asPos, lemma: asLemma } = tagger.its;
  const safe = withoutRuns(text);
  const tokens = tagger.readDoc(safe).tokens();
  const values = tokens.out(asValue) as string[];
  const tags = tokens.out(asPos) as string[];
  const lemmas = tokens.out(asLemma as ItsFunction<string>) as string[];
  const out: Token[] = [];
  let at = 0;
  values.forEach((value, i) => {
    const start = safe.indexOf(value, at);
    if (start < 0) return;
    at = start + value.length;
    const pos = tags[i] ?? "X";
    if (pos !== "SPACE")
      out.push({ value, start: start + offset, end: at + offset, pos, lemma: lemmas[i] ?? value });
  });
  return out;
}
