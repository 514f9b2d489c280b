import type { Sentence } from "../text/article.ts";
import { at } from "../text/at.ts";

/** A run of texts by their ids: from `first` up to, not including, `end`. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

export interface ParagraphRun extends Run {
  readonly article: number;
}

/** Where each sentence stands: sentences, paragraphs and articles are known by their place in these lists. */
export interface Layout {
  readonly articleOf: Int32Array;
  readonly paragraphOf: Int32Array;
  readonly paragraphs: readonly ParagraphRun[];
  readonly articles: readonly Run[];
}

/** News paragraphs are a sentence or two long: neighbours are put together up to about so many characters. */
const LEAST_PARAGRAPH = 500;
/** A text without paragraphs is cut into runs of so many sentences. */
const MOST_SENTENCES = 40;

/** Runs of neighbours that belong together: `breaks` says before which place a new run begins. */
function runsOf(from: number, to: number, breaks: (at: number, runStart: number) => boolean): Run[] {
  const runs: Run[] = [];
  let first = from;
  for (let at = from + 1; at <= to; at++)
    if (at === to || breaks(at, first)) {
      runs.push({ first, end: at });
      first = at;
    }
  return runs;
}

/** Which run each place belongs to; the runs follow one another without gaps. */
function ownersOf(runs: readonly Run[]): Int32Array {
  const owners = new Int32Array(runs.at(-1)?.end ?? 0);
  runs.forEach(({ first, end }, owner) => {
    owners.fill(owner, first, end);
  });
  return owners;
}

/** The layout of sentences that come article by article, in order. */
export function layOut(sentences: readonly Sentence[]): Layout {
  const sentence = (id: number): Sentence => at(sentences, id);
  const articles = runsOf(0, sentences.length, (id) => sentence(id).article !== sentence(id - 1).article);
  const paragraphs = articles.flatMap((whole, article) =>
    runsOf(whole.first, whole.end, (id, runStart) => {
      const length = sentence(id).start - sentence(runStart).start;
      const opens = sentence(id).paragraph !== sentence(id - 1).paragraph;
      return (opens && length >= LEAST_PARAGRAPH) || id - runStart >= MOST_SENTENCES;
    }).map(({ first, end }) => ({ first, end, article })),
  );
  return { articleOf: ownersOf(articles), paragraphOf: ownersOf(paragraphs), paragraphs, articles };
}
