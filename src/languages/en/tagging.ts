import { createRequire } from "node:module";
import type winkNLP from "wink-nlp";
import type { ItsFunction, Model } from "wink-nlp";
import type { Span } from "../../text/span.ts";

/** A word or mark with its part of speech (Universal Dependencies tags) and lemma. */
export interface Token extends Span {
  readonly value: string;
  readonly pos: string;
  readonly lemma: string;
}

const require = createRequire(import.meta.url);

type Tagger = ReturnType<typeof winkNLP>;

/**
 * The tagger and its model cost 70 MB: they are loaded when the first text needs them, which a bot over kept
 * annotations seldom has.
 */
let tagger: Tagger | undefined;

/** The tagger unpacks a copy of its words, and would keep those that it copied: 3 MB. */
function forgetPacked(): void {
  const packed = Object.entries(require.cache).filter(([path]) => path.endsWith("eng-core-web-model.json"));
  for (const [, module] of packed) Object.assign(module?.exports ?? {}, { lexicon: "", features: {} });
}

function loadTagger(): Tagger {
  const make = require("wink-nlp") as typeof winkNLP;
  const made = make(require("wink-eng-lite-web-model") as Model, ["sbd", "pos"]);
  forgetPacked();
  return made;
}

const blank = (run: string): string => " ".repeat(run.length);

/**
 * The tokenizer is quadratic on long runs of one symbol and on long stretches without a break ("1/1/1/"), which are
 * no words; a blank of the same length keeps the offsets.
 */
const withoutRuns = (text: string): string =>
  text.replace(/([^\p{L}\p{N}\s])\1{7,}|[\p{L}\p{N}]{120,}/gu, blank).replace(/\S{200,}/gu, blank);

const FOREIGN_LETTER = /(?=\p{L})[\u0100-\u{10ffff}]/u;

/** The tokenizer breaks words at letters outside Latin-1 ("Zieli", "ń", "ska"): the next piece of such a word. */
const goesOn = (last: Token | undefined, { value, start }: Token): last is Token =>
  last !== undefined &&
  last.end === start &&
  /\p{L}\p{M}*$/u.test(last.value) &&
  /^[\p{L}\p{M}]/u.test(value) &&
  (FOREIGN_LETTER.test(last.value) || FOREIGN_LETTER.test(value));

function joined(last: Token, { value, end }: Token): Token {
  const word = last.value + value;
  return {
    ...last,
    value: word,
    end,
    lemma: word.toLowerCase(),
    pos: /^\p{Lu}/u.test(word) ? "PROPN" : last.pos,
  };
}

/** The words and marks of a text, in order, without blanks. Spans are offsets into `text`, moved by `offset`. */
export function tag(text: string, offset = 0): Token[] {
  tagger ??= loadTagger();
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
    if (pos === "SPACE") return;
    const token = { value, start: start + offset, end: at + offset, pos, lemma: lemmas[i] ?? value };
    const last = out.at(-1);
    if (goesOn(last, token)) out[out.length - 1] = joined(last, token);
    else out.push(token);
  });
  return out;
}
