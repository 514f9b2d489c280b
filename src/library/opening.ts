import { join } from "node:path";
import { commandOf } from "../answering/folder.ts";
import type { App } from "../app.ts";
import { draftsOf, loadReaders } from "../corpus/drafting.ts";
import { Extraction } from "../corpus/extraction/extraction.ts";
import { loadEnglish } from "../languages/en/pack.ts";
import { modulesOf } from "../modules.ts";
import { type Pages, programWith } from "../program.ts";
import { Vocabulary } from "../search/vocabulary.ts";
import { Library } from "./library.ts";
import { madeBy } from "./maker.ts";
import type { Bench } from "./shelf/bench.ts";
import type { Progress } from "./shelf/restocking.ts";
import { Shelf } from "./shelf/shelf.ts";
import { ShelfStore } from "./shelf/shelf-store.ts";
import { Workshop } from "./workshop/workshop.ts";

/** How a library is opened. */
export interface Opening {
  /** Folders and files of articles. */
  readonly paths: readonly string[];
  readonly pages?: Pages;
  /** The clock that ages are told by. */
  readonly now?: () => Date;
  /** Where what was worked out is kept; nothing is kept without it. */
  readonly keep?: string;
  readonly progress?: Progress;
  readonly log?: (line: string) => void;
}

/** Opens the articles at some paths. Rejects with MissingCorpus where one of them is not there. */
export async function openLibrary(opening: Opening): Promise<Library> {
  const { paths, pages = {}, keep, progress } = opening;
  const readers = await loadReaders();
  const extraction = new Extraction(keep === undefined ? {} : { folder: join(keep, "extracted") });
  const language = await loadEnglish();
  const bench: Bench = {
    language,
    vocabulary: new Vocabulary(language),
    workshop: new Workshop(),
    maker: await madeBy(),
    keepsVolumes: keep !== undefined,
    read: (file) => draftsOf(file, readers, extraction),
    log: opening.log ?? (() => {}),
  };
  const commands = (await modulesOf(new URL("../../commands/", import.meta.url))).map(commandOf);
  const shelf = new Shelf(paths, bench, keep === undefined ? null : new ShelfStore(keep, bench.maker));
  const setting = { commands, program: programWith(pages), now: opening.now ?? (() => new Date()) };
  const library = new Library(shelf, bench, setting);
  await shelf.recall();
  await library.refresh(progress);
  return library;
}

/** An app over the articles at some paths as they are now. */
export async function createApp(
  paths: readonly string[],
  pages: Pages = {},
  now: () => Date = () => new Date(),
): Promise<App> {
  return (await openLibrary({ paths, pages, now })).app;
}
