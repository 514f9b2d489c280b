import { Annotations } from "../../corpus/annotations.ts";
import { storedArticles } from "../../corpus/volumes/stored.ts";
import type { Averages } from "../../search/volumes/index-data.ts";
import { packed, readBox } from "../../storage/box.ts";
import type { Language } from "../../text/language.ts";
import { annotationContents, annotationsMaker } from "../volumes/annotation-data.ts";
import { type Accepted, bind } from "../volumes/binding.ts";
import { contentsOf, volumeDataOf } from "../volumes/volume-data.ts";

/** Work that a thread of its own can do, as plain data; `volume` is the path of its box. */
export type Job =
  | {
      readonly kind: "bind";
      readonly maker: string;
      readonly accepted: readonly Accepted[];
      readonly like?: Averages | undefined;
    }
  | { readonly kind: "annotate"; readonly maker: string; readonly volume: string };

/** Does a job. What comes of it is a box: a volume, or the annotations of one. */
export async function doJob(job: Job, language: Language): Promise<Uint8Array> {
  if (job.kind === "bind") return packed(job.maker, contentsOf(await bind(job.accepted, language, job.like)));
  const annotations = new Annotations(language);
  const box = await readBox(job.volume, job.maker);
  const { articles } = storedArticles(volumeDataOf(box).articles, annotations);
  const maker = annotationsMaker(job.maker, box.name);
  return packed(maker, await annotationContents(articles, annotations));
}
