import { hash } from "node:crypto";
import { matchesIn } from "../../text/matches.ts";

/** How many of a text's fingerprints are kept: enough to tell six tenths from none. */
const KEPT = 16;
/** Words in a row that make a fingerprint. */
const RUN = 6;
/** Texts that have so much in common are one; what is left is boilerplate. */
const SAME = 0.6;
/** Shorter texts are compared whole. */
const SHORT = 60;

/** What does not make another page of an address. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref|ref_src|cmpid|smid|s_cid)$/i;
const FRONT = /^(?:www|m|mobile|amp)\./;

/** An address as far as it tells which article it is; null for none, and for the front page of a site. */
export function addressKeyOf(url: string | null | undefined): string | null {
  if (url == null || !URL.canParse(url)) return null;
  const { hostname, pathname, searchParams } = new URL(url);
  const path = pathname.replace(/\/(?:index\.\w{2,5}|amp)?\/?$/u, "");
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  if (path === "" && kept.length === 0) return null;
  const query = kept.map(([name, value]) => `${name}=${value}`).join("&");
  return `${hostname.replace(FRONT, "")}${path}?${query}`;
}

/** FNV-1a (Fowler, Noll, Vo) of a word. */
function numberOf(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** Spreads the bits of a number evenly (the end of MurmurHash3). */
function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** The smallest of some numbers, each once, in order. */
class Smallest {
  readonly kept: number[] = [];

  offer(value: number): void {
    const { kept } = this;
    if (kept.length === KEPT && value >= (kept[KEPT - 1] ?? 0)) return;
    let at = kept.length;
    while (at > 0 && (kept[at - 1] ?? 0) >= value) at--;
    if (kept[at] === value) return;
    kept.splice(at, 0, value);
    if (kept.length > KEPT) kept.pop();
  }
}

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The fingerprints of a text: of all its runs of six words the sixteen with the smallest hashes. The share that two texts
 * have in common is about the share of their runs (Broder, 1997). A short text has one, of all its words.
 */
export function fingerprintsOf(text: string): readonly number[] {
  const numbers: number[] = [];
  for (const [word] of matchesIn(text.toLowerCase(), WORD)) numbers.push(numberOf(word));
  if (numbers.length < SHORT)
    return [Number.parseInt(hash("sha256", numbers.join(" "), "hex").slice(0, 8), 16)];
  const smallest = new Smallest();
  for (let at = 0; at + RUN <= numbers.length; at++) {
    let run = 0;
    for (let i = 0; i < RUN; i++) run = Math.imul(run, 31) + (numbers[at + i] ?? 0);
    smallest.offer(mixed(run));
  }
  return smallest.kept;
}

/** Whether these are the fingerprints of a short text, which is compared whole. */
export const isShort = (fingerprints: readonly number[]): boolean => fingerprints.length < KEPT;

/** Whether two texts are one but for their boilerplate. */
export function isSameText(a: readonly number[], b: readonly number[]): boolean {
  if (isShort(a) || isShort(b)) return a.length === b.length && a.every((each, at) => each === b[at]);
  const union = [...new Set([...a, ...b])].sort((x, y) => x - y).slice(0, KEPT);
  const [left, right] = [new Set(a), new Set(b)];
  return union.filter((each) => left.has(each) && right.has(each)).length >= SAME * KEPT;
}
