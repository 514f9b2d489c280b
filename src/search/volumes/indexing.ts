import { type Sentence, wordsOf } from "../../text/article.ts";
import { at } from "../../text/at.ts";
import type { Language } from "../../text/language.ts";
import { int32At } from "../blocks.ts";
import { FlexSearchIndex } from "../flexsearch.ts";
import { layOut, type Run } from "../layout.ts";
import type { Bm25, IndexedText } from "../port.ts";
import type { Packed } from "../postings.ts";
import { TokenTable } from "../tokens.ts";
import { type Averages, type IndexData, SETTINGS } from "./index-data.ts";
import { traitsOf } from "./traits.ts";

/** Averages are taken over so many texts from the start: a constant will do. */
const SAMPLE = 20_000;
/** Texts are read and handed over in batches, so that others get their turn meanwhile. */
const BATCH = 500;

/** A question that names its outlet should find it. */
const titleOf = ({ article }: Sentence): string => `${article.title} ${article.source ?? ""}`;

function average(tokens: TokenTable, from: number, count: number): number {
  const sampled = Math.min(count, SAMPLE);
  let terms = 0;
  for (let id = from; id < from + sampled; id++) terms += tokens.termsOf(id).length;
  return Math.max(1, terms / Math.max(1, sampled));
}

function averagesOf(tokens: TokenTable, sentences: number, paragraphs: number, articles: number): Averages {
  const sentence = average(tokens, 0, sentences);
  const title = average(tokens, sentences, articles);
  const longer = (runs: number): number => title + (sentence * sentences) / Math.max(1, runs);
  return { sentence, title, paragraph: longer(paragraphs), article: longer(articles) };
}

/** Where runs begin, and where the last one ends. */
const headsOf = (runs: readonly Run[]): Int32Array =>
  Int32Array.from([...runs.map(({ first }) => first), runs.at(-1)?.end ?? 0]);

async function indexed(
  tokens: TokenTable,
  settings: Bm25,
  count: number,
  termsOf: (id: number) => string[],
): Promise<Packed> {
  const index = new FlexSearchIndex(settings);
  for (let from = 0; from < count; from += BATCH) {
    const texts: IndexedText[] = [];
    for (let id = from; id < Math.min(count, from + BATCH); id++) texts.push({ id, terms: termsOf(id) });
    await index.add(texts);
    await new Promise(setImmediate);
  }
  const { vocabulary } = tokens;
  return index.pack((term) => vocabulary.term(term), vocabulary.terms().length);
}

function runTerms(tokens: TokenTable, { first, end }: Run): string[] {
  const out: string[] = [];
  for (let id = first; id < end; id++) for (const term of tokens.termsOf(id)) out.push(term);
  return out;
}

/**
 * Indexes sentences that come article by article, in order; each text has its article's title before it. `like` are the
 * averages of a larger collection that these articles are to join.
 */
export async function indexData(
  sentences: readonly Sentence[],
  language: Language,
  like?: Averages,
): Promise<IndexData> {
  const layout = layOut(sentences);
  const tokens = new TokenTable(language);
  for (const [id, sentence] of sentences.entries()) {
    tokens.add(wordsOf(sentence));
    if (id % BATCH === BATCH - 1) await new Promise(setImmediate);
  }
  for (const { first } of layout.articles) tokens.add(titleOf(at(sentences, first)));
  const averages =
    like ?? averagesOf(tokens, sentences.length, layout.paragraphs.length, layout.articles.length);
  const title = (article: number): string[] => tokens.termsOf(sentences.length + article);
  const { vocabulary } = tokens;
  const words = [...vocabulary.words()];
  return {
    words,
    terms: [...vocabulary.terms()],
    termOfWord: Int32Array.from(words, (_, word) => vocabulary.termOf(word)),
    ...tokens.blocks(),
    paragraphs: headsOf(layout.paragraphs),
    articles: headsOf(layout.articles),
    traits: traitsOf(sentences),
    averages,
    postings: {
      sentences: await indexed(tokens, SETTINGS.sentences(averages), sentences.length, (id) =>
        title(int32At(layout.articleOf, id)).concat(tokens.termsOf(id)),
      ),
      paragraphs: await indexed(tokens, SETTINGS.paragraphs(averages), layout.paragraphs.length, (id) => {
        const run = at(layout.paragraphs, id);
        return title(run.article).concat(runTerms(tokens, run));
      }),
      articles: await indexed(tokens, SETTINGS.articles(averages), layout.articles.length, (id) =>
        title(id).concat(runTerms(tokens, at(layout.articles, id))),
      ),
    },
  };
}
