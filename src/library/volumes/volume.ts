import { Annotations } from "../../corpus/annotations.ts";
import { storedArticles } from "../../corpus/volumes/stored.ts";
import type { Vocabulary } from "../../search/vocabulary.ts";
import type { Items } from "../../search/volumes/parts.ts";
import { SearchVolume } from "../../search/volumes/volume.ts";
import type { SegmentedArticle, Sentence } from "../../text/article.ts";
import type { Language } from "../../text/language.ts";
import type { VolumeData } from "./volume-data.ts";

/**
 * Some articles, bound: cut, indexed and never changed. Shelves hold volumes, and several shelves may show the same.
 */
export class Volume {
  /** Its name on disk. */
  readonly name: string;
  /** What each article was made of, in a word. */
  readonly keys: readonly string[];
  readonly articles: readonly SegmentedArticle[];
  readonly sentences: Items<Sentence>;
  readonly annotations: Annotations;
  readonly search: SearchVolume;
  readonly #versions: readonly string[];
  #places: ReadonlyMap<string, number> | undefined;

  constructor(name: string, data: VolumeData, language: Language, vocabulary: Vocabulary) {
    this.name = name;
    this.keys = data.keys;
    this.#versions = data.versions;
    this.annotations = new Annotations(language);
    const { articles, sentences } = storedArticles(data.articles, this.annotations);
    this.articles = articles;
    this.sentences = sentences;
    this.search = new SearchVolume(data.index, vocabulary);
  }

  /** Where the article is that citations call by this key; undefined where it is not here. */
  placeOfVersion(key: string): number | undefined {
    this.#places ??= new Map(this.#versions.map((version, place) => [version, place]));
    return this.#places.get(key);
  }
}
