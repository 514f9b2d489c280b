import { randomBytes } from "node:crypto";
import { type Gone, goneFrom } from "../../search/volumes/gone.ts";
import { boxNameOf } from "../../storage/box.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import { Volume } from "../volumes/volume.ts";
import type { VolumeData } from "../volumes/volume-data.ts";
import type { Bench } from "./bench.ts";

/** A volume that was just bound, with its bytes where they are to be kept. */
export interface Bound {
  readonly volume: Volume;
  readonly bytes: Uint8Array | undefined;
}

/** A volume on a shelf, and which of its articles are not shown. */
export interface OnShelf {
  readonly volume: Volume;
  readonly gone: Gone;
}

export function boundVolume(
  data: VolumeData,
  { language, vocabulary }: Pick<Bench, "language" | "vocabulary">,
  bytes: Uint8Array | undefined,
): Bound {
  const name = bytes ? boxNameOf(bytes) : randomBytes(12).toString("hex");
  return { volume: new Volume(name, data, language, vocabulary), bytes };
}

/** The same volume without these articles, by their places. */
export function without({ volume, gone }: OnShelf, places: ReadonlySet<number>): OnShelf {
  const isSame = places.size === gone.articles.size && [...places].every((place) => gone.articles.has(place));
  return { volume, gone: isSame ? gone : goneFrom(volume.search, places) };
}

/** The articles of a volume that are shown. */
export const shownOn = ({ volume, gone }: OnShelf): readonly SegmentedArticle[] =>
  gone.articles.size === 0 ? volume.articles : volume.articles.filter((_, at) => !gone.articles.has(at));
