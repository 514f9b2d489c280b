import type { Draft } from "../../corpus/reader.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import type { Accepted } from "../volumes/binding.ts";
import type { OnShelf } from "./bound.ts";

/** Larger volumes stay as they are, unless most of them is gone: joining them costs more than looking at both. */
const LARGEST_JOINED = 20_000;

/** Binds articles that were bound before. */
export type Rebind = (accepted: readonly Accepted[]) => Promise<readonly OnShelf[]>;

const sizeOf = ({ volume, gone }: OnShelf): number => volume.search.counts.sentences - gone.counts.sentences;

const draftOf = (article: SegmentedArticle): Draft => {
  const { title, source, date, url, authors, language, text, bodyStart, places } = article;
  return {
    title,
    ...(source !== null && { source }),
    ...(date !== null && { date }),
    ...(url !== null && { url }),
    authors,
    language,
    text,
    bodyStart,
    places,
  };
};

/** The articles of a volume that are shown, as they were given to be bound. */
const acceptedOf = ({ volume, gone }: OnShelf): Accepted[] =>
  volume.articles.flatMap((article, at) =>
    gone.articles.has(at)
      ? []
      : [{ draft: draftOf(article), id: article.id, file: article.file, key: volume.keys[at] ?? "" }],
  );

/** Where the volumes at the end begin that are better one: each as large as all behind it, or nearly. */
function joinedFrom(volumes: readonly OnShelf[]): number {
  let from = volumes.length;
  let behind = 0;
  for (const size of volumes.map(sizeOf).reverse()) {
    const belongs = behind === 0 || size <= 2 * behind;
    if (!belongs || size + behind > LARGEST_JOINED) break;
    behind += size;
    from--;
  }
  return from;
}

/** Whether a volume holds more than it should of what is gone. */
export function isHollow(each: OnShelf, purges: boolean): boolean {
  const [there, gone] = [sizeOf(each), each.gone.counts.sentences];
  return there < gone || (purges && gone > 0 && there <= LARGEST_JOINED);
}

/** Mostly gone volumes are bound anew, so that what was removed takes no room for ever. */
async function withoutHollow(
  volumes: readonly OnShelf[],
  rebind: Rebind,
  purges: boolean,
): Promise<OnShelf[]> {
  const solid: OnShelf[] = [];
  for (const each of volumes) {
    if (!isHollow(each, purges)) solid.push(each);
    else if (sizeOf(each) > 0) solid.push(...(await rebind(acceptedOf(each))));
  }
  return solid;
}

/**
 * Keeps the volumes of a shelf few: small ones at the end are joined while they are about equal, so that each article is
 * bound again only as often as the whole doubles (O'Neil and others, 1996). Where it `purges`, nothing of what is gone
 * stays in volumes that are not too large for it.
 */
export async function tidied(
  volumes: readonly OnShelf[],
  rebind: Rebind,
  purges = false,
): Promise<readonly OnShelf[]> {
  const solid = await withoutHollow(volumes, rebind, purges);
  const from = joinedFrom(solid);
  const small = solid.slice(from);
  if (small.length < 2) return solid;
  return [...solid.slice(0, from), ...(await rebind(small.flatMap(acceptedOf)))];
}
