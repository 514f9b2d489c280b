import { fold, Sense, sensesOf } from "./lexicon.ts";

/** A name in parts, folded, for comparing. */
export interface Name {
  readonly printed: string;
  /** Without "Jr" and the like, in order. */
  readonly words: readonly string[];
  /** "jr", "iii", or "". */
  readonly suffix: string;
}

const withoutStops = (word: string): string => word.replace(/(?<![.,])[.,]+$/, "");

/** Takes a printed name apart. Honorifics and titles before it are left out. */
export function parseName(printed: string): Name {
  const words = fold(printed).split(/\s+/).filter(Boolean).map(withoutStops);
  let from = 0;
  const isTitle = (word: string): boolean => (sensesOf(word) & (Sense.honorific | Sense.title)) !== 0;
  while (from < words.length - 1 && isTitle(words[from] ?? "")) from++;
  const last = words.at(-1) ?? "";
  const suffixed = words.length - from > 1 && (sensesOf(last) & Sense.suffix) !== 0;
  return {
    printed,
    words: words.slice(from, suffixed ? -1 : undefined),
    suffix: suffixed ? last : "",
  };
}

/** Equal, or one is the other's initial. */
const fits = (a: string, b: string): boolean =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** Whether the words between first and last can be of one person: the shorter list stands in the longer, in order. */
function middlesFit(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of many) if (at < few.length && fits(few[at] ?? "", word)) at++;
  return at === few.length;
}

/** Whether two names of two words or more can be one person's: same family name, first and middle names that fit. */
export function canBeSame(a: Name, b: Name): boolean {
  if (a.words.length < 2 || b.words.length < 2) return false;
  if (a.suffix !== b.suffix && a.suffix !== "" && b.suffix !== "") return false;
  return (
    a.words.at(-1) === b.words.at(-1) &&
    fits(a.words[0] ?? "", b.words[0] ?? "") &&
    middlesFit(a.words.slice(1, -1), b.words.slice(1, -1))
  );
}

/**
 * Whether `part` is how a person of the name `whole` is called for short: by its last word or words, or by its first.
 */
export function isShortFor(part: Name, whole: Name): "family" | "first" | false {
  const size = part.words.length;
  if (size === 0 || size >= whole.words.length) return false;
  if (part.words.join(" ") === whole.words.slice(-size).join(" ")) return "family";
  return size === 1 && part.words[0] === whole.words[0] ? "first" : false;
}

/** "Ada Lovelace" is a full name; "van Gogh" is short for one. */
export const isFullName = ({ words, printed }: Name): boolean =>
  words.length > 1 && !/^\p{Ll}/u.test(printed);

/** The same letters make the same name. */
export const nameKey = (name: Name): string => [...name.words, name.suffix].join(" ").trim();

/** Whether `a` says more than `b`: more words, or whole words for initials. */
export const isFuller = (a: Name, b: Name): boolean =>
  a.words.length !== b.words.length
    ? a.words.length > b.words.length
    : a.suffix.length !== b.suffix.length
      ? a.suffix.length > b.suffix.length
      : a.words.join("").length > b.words.join("").length;

export const familyName = (name: Name): string => name.words.at(-1) ?? "";

/** What a person of this name may be called for short: the first word, the last, the last two, and so on. */
export function shortFormsOf({ words }: Name): ReadonlySet<string> {
  const out = new Set<string>();
  if (words.length < 2) return out;
  out.add(words[0] ?? "");
  for (let size = 1; size < words.length; size++) out.add(words.slice(-size).join(" "));
  return out;
}
