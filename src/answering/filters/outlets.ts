import type { CorpusView } from "../command.ts";
import { isOneSlip } from "../typing-slips.ts";

/** An outlet of the corpus. */
export interface Outlet {
  readonly name: string;
  readonly articles: number;
  /** The folded words of its name, without an article before them. */
  readonly words: readonly string[];
}

type Corpus = Pick<CorpusView, "articles" | "language">;

const wordsOf = (name: string, { language }: Corpus): readonly string[] => {
  const [first, ...rest] = language.words(name);
  return first === "the" && rest.length > 0 ? rest : first === undefined ? [] : [first, ...rest];
};

/** Outlets gathered so far, for as long as their articles are in use. */
const gathered = new WeakMap<CorpusView["articles"], readonly Outlet[]>();

/** The outlets of a corpus, those with most articles first. */
export function outletsOf(corpus: Corpus): readonly Outlet[] {
  const known = gathered.get(corpus.articles);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const { source } of corpus.articles)
    if (source !== null) counts.set(source, (counts.get(source) ?? 0) + 1);
  const outlets = [...counts]
    .map(([name, articles]) => ({ name, articles, words: wordsOf(name, corpus) }))
    .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
  gathered.set(corpus.articles, outlets);
  return outlets;
}

const isRun = (words: readonly string[], name: readonly string[]): boolean =>
  name.some((_, at) => words.every((word, next) => name[at + next] === word));

/** Whether each of the words is one of the name, or begins one. */
const isIn = (words: readonly string[], name: readonly string[]): boolean =>
  words.every((word) => name.some((part) => part.startsWith(word)));

/** How a typed name fits outlets, the closest first: as a whole, by words in a row, by words or their beginnings. */
const FITS: readonly ((typed: readonly string[], name: readonly string[]) => boolean)[] = [
  (typed, name) => typed.length === name.length && isRun(typed, name),
  isRun,
  isIn,
];

/** The outlets that a name as typed means, without regard to case and accents: of the closest fit, all. */
export function outletsNamed(typed: string, corpus: Corpus): readonly Outlet[] {
  const words = wordsOf(typed, corpus);
  if (words.length === 0) return [];
  const outlets = outletsOf(corpus);
  for (const fits of FITS) {
    const found = outlets.filter((outlet) => fits(words, outlet.words));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether words in a sentence name an outlet: its whole name, or how it begins. */
export function isOutlet(name: string, corpus: Corpus): boolean {
  const words = wordsOf(name, corpus);
  return (
    words.length > 0 &&
    outletsOf(corpus).some((outlet) => words.every((word, at) => outlet.words[at] === word))
  );
}

const MOST_NEAR = 3;

/** The outlets whose names come nearest to what was typed; where none comes near, those with most articles. */
export function outletsNear(typed: string, corpus: Corpus): readonly Outlet[] {
  const words = wordsOf(typed, corpus).slice(0, 10);
  const likeness = ({ words: name }: Outlet): number =>
    words.filter((word) => name.some((part) => part === word || isOneSlip(word, part, false))).length;
  return outletsOf(corpus)
    .map((outlet) => ({ outlet, like: likeness(outlet) }))
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_NEAR)
    .map(({ outlet }) => outlet);
}
