import type { Random } from "../random.ts";
import { FUNCTION_WORDS } from "./english.ts";

/** Zipf-Mandelbrot: the word of rank r stands as often as 1 / (r + shift) ** exponent has it. */
interface Zipf {
  readonly shift: number;
  readonly exponent: number;
  readonly ranks: number;
}

/** "the" and "of" are about 5 and 4 in a hundred words. */
const FUNCTION: Zipf = { shift: 2, exponent: 1.3, ranks: FUNCTION_WORDS.length };
/**
 * No content word stands in more than about one sentence in twenty. The ranks never run out, so the vocabulary grows
 * with the text: about 19,000 forms in 200,000 words, 86,000 in 2 million.
 */
const CONTENT: Zipf = { shift: 30, exponent: 1.45, ranks: 5_000_000 };

const CONSONANTS = [..."bdfgklmnprstvz"];
const VOWELS = [..."aeiou"];
const ENDINGS = [..."dklmnrt"];
const SYLLABLES = CONSONANTS.length * VOWELS.length;
/** A prime that shuffles neighbouring ranks, so that words of like frequency do not look alike. */
const SHUFFLE = 15_485_863;

/** A rank from 0 on, by inverting the integral of the frequencies. */
function rankOf({ shift, exponent, ranks }: Zipf, random: Random): number {
  const power = 1 - exponent;
  const from = (1 + shift) ** power;
  const to = (1 + ranks + shift) ** power;
  return Math.floor((from + random.next() * (to - from)) ** (1 / power) - 1 - shift);
}

export const contentRank = (random: Random): number => rankOf(CONTENT, random);

export const functionWord = (random: Random): string => FUNCTION_WORDS[rankOf(FUNCTION, random)] ?? "the";

function syllable(number: number): string {
  return `${CONSONANTS[number % CONSONANTS.length]}${VOWELS[Math.floor(number / CONSONANTS.length) % VOWELS.length]}`;
}

/** The made word of a rank: commoner words are shorter, no two ranks share one. */
export function wordOf(rank: number): string {
  let syllables = 2;
  let left = rank;
  let room = SYLLABLES ** syllables * ENDINGS.length;
  while (left >= room) {
    left -= room;
    syllables++;
    room *= SYLLABLES;
  }
  let code = (left * SHUFFLE) % room;
  let word = "";
  for (let i = 0; i < syllables; i++) {
    word += syllable(code % SYLLABLES);
    code = Math.floor(code / SYLLABLES);
  }
  return `${word}${ENDINGS[code] ?? ""}`;
}

/** A word as it stands in a text: most as they are, some inflected, so that stemming has something to do. */
export function inflected(word: string, random: Random): string {
  const roll = random.next();
  if (roll < 0.6) return word;
  if (roll < 0.8) return `${word}s`;
  return roll < 0.9 ? `${word}ed` : `${word}ing`;
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
