import type { Word } from "../../../text/language.ts";
import { remembered } from "../../../text/remembered.ts";
import { IRREGULAR_FORMS } from "../data/irregular.ts";
import { LIGHT_WORDS, STOP_WORDS } from "../data/stop-words.ts";
import { table } from "../tables.ts";
import { stem } from "./stem.ts";

/** "U.S.", "1,200", "Tesla's": one word each, and "%" is "percent"; all else is a run of letters and digits. */
const RAW =
  /%|(?:\p{L}\.){2,8}(?![\p{L}\p{N}])|\d{1,3}(?:,\d{3}){1,6}(?!\d)|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)?/gu;
const PLAIN = /^[a-z0-9]+$/;

/** Lower case, without accents, thousands marks, apostrophes or the possessive 's. */
function fold(raw: string): string {
  const low = raw.toLowerCase();
  if (PLAIN.test(low)) return low;
  if (low === "%") return "percent";
  return low
    .normalize("NFKD")
    .toLowerCase()
    .replace(/['’ʼ]s$/u, "")
    .replace(/[\p{M}.,'’ʼ]+/gu, "");
}

/** "240bn" is two words, as "240 billion" is. */
const SCALED = /^(\d+)(bn|mn|tn)$/i;
const SCALES = table<string>({ bn: "billion", mn: "million", tn: "trillion" });

const mayBeScaled = (raw: string): boolean => raw.endsWith("n") || raw.endsWith("N");

/** What a raw word is made of, with the length of each part. */
function partsOf(raw: string): { readonly word: string; readonly length: number }[] {
  const [, number, scale] = SCALED.exec(raw) ?? [];
  if (number === undefined || scale === undefined) return [{ word: fold(raw), length: raw.length }];
  return [
    { word: number, length: number.length },
    { word: SCALES.get(scale.toLowerCase()) ?? scale, length: scale.length },
  ];
}

/** The folded words of a text, in order. */
export function words(text: string): string[] {
  const out: string[] = [];
  for (const raw of text.match(RAW) ?? []) {
    // Nearly all words end otherwise: no parts are made of them.
    if (mayBeScaled(raw)) for (const { word } of partsOf(raw)) out.push(word);
    else out.push(fold(raw));
  }
  return out.filter(Boolean);
}

/** The folded words of a text with their places, in order. */
export function wordSpans(text: string): Word[] {
  const out: Word[] = [];
  let start = 0;
  for (const raw of text.match(RAW) ?? []) {
    // Between two words stands nothing that one could begin with, so the next place is the right one.
    start = text.indexOf(raw, start);
    const parts = mayBeScaled(raw) ? partsOf(raw) : [{ word: fold(raw), length: raw.length }];
    for (const { word, length } of parts) {
      // A mark that stands alone is no word.
      if (word !== "") out.push({ word, start, end: start + length });
      start += length;
    }
  }
  return out;
}

/** Longer words are noise (addresses, keys) and are cut, so that one text cannot swell the index. */
const LONGEST_TERM = 64;

/** "drank" to "drink". */
const BASES: ReadonlyMap<string, string> = new Map(
  IRREGULAR_FORMS.trim()
    .split("\n")
    .map((line) => line.split(" "))
    .flatMap(([base = "", ...forms]) => forms.map((form): [string, string] => [form, base])),
);

/**
 * Stemming is most of the cost of reading a text. The words of nearly all texts are among so many; a larger table is
 * slower.
 */
const MOST_KNOWN = 30_000;

/** What a folded word is searched by, or "" where it is too common. */
export const term = remembered(MOST_KNOWN, (word) =>
  STOP_WORDS.has(word) ? "" : stem(BASES.get(word) ?? word).slice(0, LONGEST_TERM),
);

const LIGHT_TERMS: ReadonlySet<string> = new Set([...LIGHT_WORDS].map(term));

/** Whether an answer may well do without a term of its question. */
export const isLight = (of: string): boolean => LIGHT_TERMS.has(of);
