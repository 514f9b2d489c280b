import type { ArticleAbout, ArticlesData } from "../../corpus/volumes/articles-data.ts";
import type { Packed } from "../../search/postings.ts";
import type { Averages, IndexData } from "../../search/volumes/index-data.ts";
import type { Box, Content } from "../../storage/box.ts";

/** Everything about some articles as plain data. */
export interface VolumeData {
  readonly articles: ArticlesData;
  readonly index: IndexData;
  /** What each article was made of, in a word: an article whose key is the same is the same. */
  readonly keys: readonly string[];
  /** What citations call each article by, as it stands here. */
  readonly versions: readonly string[];
}

/** The parts that are no blocks of bytes or numbers. */
interface Plain {
  readonly about: readonly ArticleAbout[];
  readonly wide: readonly number[];
  readonly keys: readonly string[];
  readonly versions: readonly string[];
  readonly words: readonly string[];
  readonly terms: readonly string[];
  readonly averages: Averages;
  readonly sizes: readonly [number, number, number];
}

const packedContents = (name: string, { heads, slots, ends, ids }: Packed): Record<string, Content> => ({
  [`${name}.heads`]: heads,
  [`${name}.slots`]: slots,
  [`${name}.ends`]: ends,
  [`${name}.ids`]: ids,
});

/** What a box with a volume holds. */
export function contentsOf({ articles, index, keys, versions }: VolumeData): Record<string, Content> {
  const { sentences, paragraphs, articles: whole } = index.postings;
  const plain: Plain = {
    about: articles.about,
    wide: articles.wide,
    keys,
    versions,
    words: index.words,
    terms: index.terms,
    averages: index.averages,
    sizes: [sentences.size, paragraphs.size, whole.size],
  };
  return {
    plain,
    texts: articles.texts,
    ends: articles.ends,
    spans: articles.sentences,
    heads: articles.heads,
    termOfWord: index.termOfWord,
    tokens: index.tokens,
    starts: index.starts,
    paragraphs: index.paragraphs,
    articles: index.articles,
    traits: index.traits,
    ...packedContents("ofSentences", sentences),
    ...packedContents("ofParagraphs", paragraphs),
    ...packedContents("ofArticles", whole),
  };
}

const bytesIn = (box: Box, name: string): Uint8Array => new Uint8Array(box.bytes(name));
const numbersIn = (box: Box, name: string): Int32Array => box.numbers(name).slice();

const packedOf = (box: Box, name: string, size: number): Packed => ({
  size,
  heads: numbersIn(box, `${name}.heads`),
  slots: bytesIn(box, `${name}.slots`),
  ends: numbersIn(box, `${name}.ends`),
  ids: numbersIn(box, `${name}.ids`),
});

/**
 * The volume in a box. Its bytes are as they were written: the box has been checked. All but the texts is copied, so that
 * the whole need not stay for what is not used again, a third of it.
 */
export function volumeDataOf(box: Box): VolumeData {
  const plain = box.json("plain") as Plain;
  const [sentences, paragraphs, whole] = plain.sizes;
  return {
    keys: plain.keys,
    versions: plain.versions,
    articles: {
      about: plain.about,
      wide: plain.wide,
      texts: box.bytes("texts"),
      ends: numbersIn(box, "ends"),
      sentences: numbersIn(box, "spans"),
      heads: numbersIn(box, "heads"),
    },
    index: {
      words: plain.words,
      terms: plain.terms,
      averages: plain.averages,
      termOfWord: numbersIn(box, "termOfWord"),
      tokens: numbersIn(box, "tokens"),
      starts: numbersIn(box, "starts"),
      paragraphs: numbersIn(box, "paragraphs"),
      articles: numbersIn(box, "articles"),
      traits: bytesIn(box, "traits"),
      postings: {
        sentences: packedOf(box, "ofSentences", sentences),
        paragraphs: packedOf(box, "ofParagraphs", paragraphs),
        articles: packedOf(box, "ofArticles", whole),
      },
    },
  };
}
