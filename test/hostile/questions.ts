import type { Language } from "../../src/text/language.ts";

/** Words to ask about a corpus with. */
export interface Stock {
  /** Those that most sentences hold, commonest first, and those that few do. */
  readonly common: readonly string[];
  readonly rare: readonly string[];
}

const word = /\p{L}+/gu;

/** Counts the words of sentences; words that are no terms, such as stop words, are not among them. */
export function stockOf(sentences: readonly string[], language: Language): Stock {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const each of new Set(sentence.match(word))) counts.set(each, (counts.get(each) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a).map(([each]) => each);
  const terms = sorted.filter((each) => language.words(each).some((own) => language.term(own) !== ""));
  return { common: terms.slice(0, 1_000), rare: terms.slice(-1_000) };
}

const filled = (pieces: readonly string[], size: number): string => {
  const all = pieces.join(" ");
  return `${all} `
    .repeat(Math.ceil(size / (all.length + 1)))
    .slice(0, size)
    .trim();
};

/** A capital and a slip in each. */
const mistyped = (each: string): string => `${each.slice(0, 2)}${each.slice(3)}${each.slice(2, 3)}`;
const capital = (each: string): string => `${each.slice(0, 1).toUpperCase()}${each.slice(1)}`;

const stops =
  "the of and to a in is that for it was on with as by at from be this have are not which but".split(" ");

const numbers = Array.from({ length: 1_500 }, (_, at) => String(at * 7 + 1));

/** The deepest nesting of marks in so many characters. */
const nested = (open: string, close: string, size: number): string =>
  `${open.repeat(size / 2)}a${close.repeat(size / 2)}`.slice(0, size);

/** Questions that are made to take long, each of about `size` characters, by what they are. */
export const costlyTexts = ({ common, rare }: Stock, size: number): Readonly<Record<string, string>> => ({
  "a thousand of the commonest words": filled(common, size),
  "a thousand rare words": filled(rare, size),
  "names of common words": filled(common.map(capital), size),
  "names of rare words": filled(rare.map(capital), size),
  "names of two words each": filled(
    common.map((each, at) => `${capital(each)} ${capital(common.at(-at) ?? "")},`),
    size,
  ),
  "the ten commonest words": filled(common.slice(0, 10), size),
  "one common word": filled(common.slice(0, 1), size),
  "mistyped words": filled(rare.filter(({ length }) => length > 8).map(mistyped), size),
  "mistyped names": filled(
    rare
      .filter(({ length }) => length > 8)
      .map(mistyped)
      .map(capital),
    size,
  ),
  "stop words": filled(stops, size),
  "one stop word": filled(["the"], size),
  "one letter": "a",
  "one letter without blanks": "a".repeat(size),
  letters: filled([..."bcdefghjklmnopqrstuvwxyz"], size),
  numbers: filled(numbers, size),
  "digits without blanks": "7".repeat(size),
  figures: filled(
    numbers.map((each) => `$${each} million,`),
    size,
  ),
  dates: filled(
    numbers.map((each) => `on 3 May ${each} and last Monday`),
    size,
  ),
  "open quotation marks": nested("“", "”", size),
  brackets: nested("([{", ")]}", size),
  wildcards: filled(
    ["*", "?", "%", "_", ".*", "(a+)+$", "\\w+", "[^]*", "~2", "AND", "OR", "NOT", "a*"],
    size,
  ),
  "operators with words": filled(
    common.map((each) => `+${each}* -"${each}"~2 ${each}:`),
    size,
  ),
  "mixed scripts": filled(["Öl", "дом", "家", "בית", "بيت", "บ้าน", "घर", "𝒜𝒷", "ﬁn", "ñandú", "🏠"], size),
  "words of mixed scripts": filled(
    common.map((each) => `${each}дом家`),
    size,
  ),
  "stacked accents": "a\u0301\u0301\u0301".repeat(size / 4),
  "questions within questions": filled(["who said that what did", "say about when"], size),
  "verbs of saying": filled(["said he told them that", "according to"], size),
  sentences: filled(
    common.map((each, at) => `${capital(each)} ${rare[at] ?? ""}.`),
    size,
  ),
  "claims of figures": filled(
    common.map((each, at) => `${capital(each)} cost $${at} million.`),
    size,
  ),
  "lines of words": common.join("\n").slice(0, size),
  hyphens: filled(
    common.map((each) => `${each}-${each}`),
    size,
  ),
  apostrophes: filled(
    common.map((each) => `${each}'s`),
    size,
  ),
});
