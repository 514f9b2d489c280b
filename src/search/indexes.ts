import { averageArticle, averageParagraph, type Collection, runTerms, titleTerms } from "./collection.ts";
import type { IndexedText, MakeIndex, SearchIndex } from "./port.ts";

/** One index a grain: the sentence says it, its paragraph and article say what it is about. */
export interface Indexes {
  readonly sentences: SearchIndex;
  readonly paragraphs: SearchIndex;
  readonly articles: SearchIndex;
}

/** Texts are handed over in batches, so that others get their turn while a large corpus is indexed. */
const BATCH = 2000;

/** Fills an index, and trims it before the next one is begun: the peak stays low. */
async function fill(index: SearchIndex, count: number, termsOf: (id: number) => string[]): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    const texts: IndexedText[] = [];
    for (let id = from; id < Math.min(count, from + BATCH); id++) texts.push({ id, terms: termsOf(id) });
    await index.add(texts);
    await new Promise(setImmediate);
  }
  await index.settle();
}

/** Indexes a collection; each text has its article's title before it. */
export async function indexed(collection: Collection, makeIndex: MakeIndex): Promise<Indexes> {
  const { averageSentence, averageTitle, layout, sentences, tokens } = collection;
  const indexes = {
    sentences: makeIndex({ k1: 0.6, b: 0.4, averageLength: averageTitle + averageSentence }),
    paragraphs: makeIndex({ k1: 0.9, b: 0.4, averageLength: averageParagraph(collection) }),
    articles: makeIndex({ k1: 0.9, b: 0.4, averageLength: averageArticle(collection) }),
  };
  await fill(indexes.sentences, sentences.length, (id) =>
    titleTerms(collection, layout.articleOf[id] ?? 0).concat(tokens.termsOf(id)),
  );
  await fill(indexes.paragraphs, layout.paragraphs.length, (id) => {
    const paragraph = layout.paragraphs[id];
    return paragraph ? titleTerms(collection, paragraph.article).concat(runTerms(collection, paragraph)) : [];
  });
  await fill(indexes.articles, layout.articles.length, (id) => {
    const article = layout.articles[id];
    return article ? titleTerms(collection, id).concat(runTerms(collection, article)) : [];
  });
  return indexes;
}
