import type { SegmentedArticle, Sentence } from "../../text/article.ts";
import type { Gone } from "./gone.ts";
import type { Grain } from "./index-data.ts";
import type { SearchVolume } from "./volume.ts";

/** A list of which single items can be looked at. */
export interface Items<T> {
  readonly length: number;
  at(index: number): T | undefined;
}

/** A volume with what it was made of, and what of it is no longer there. */
export interface Shelved {
  readonly volume: SearchVolume;
  readonly articles: readonly SegmentedArticle[];
  readonly sentences: Items<Sentence>;
  readonly gone: Gone;
}

/** A volume in its place among others: ids of the whole collection begin at these in it. */
export interface Part extends Shelved {
  readonly first: Readonly<Record<Grain, number>>;
}

/** Volumes one behind the other. */
export function partsOf(shelved: readonly Shelved[]): Part[] {
  let first = { sentences: 0, paragraphs: 0, articles: 0 };
  return shelved.map((each) => {
    const part = { ...each, first };
    const { counts } = each.volume;
    first = {
      sentences: first.sentences + counts.sentences,
      paragraphs: first.paragraphs + counts.paragraphs,
      articles: first.articles + counts.articles,
    };
    return part;
  });
}
