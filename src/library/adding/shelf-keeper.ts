import { realpathSync } from "node:fs";
import { mkdir, readFile, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { writeAtomically } from "../../storage/atomic.ts";
import type { SegmentedArticle } from "../../text/article.ts";
import { type Said, say } from "../../text/saying.ts";
import type { Change } from "../shelf/change.ts";
import type { FileRecord } from "../shelf/records.ts";
import type { Progress, Refreshing } from "../shelf/restocking.ts";
import type { Shelf } from "../shelf/shelf.ts";
import { articlesOf } from "../shelf/stock.ts";
import { fileNameFor } from "./file-name.ts";
import { isFree, nothing, sizeOf } from "./places.ts";
import type { Incoming, Result } from "./result.ts";
import { trouble } from "./trouble.ts";

/** The largest file that is taken in, in bytes. */
export const LARGEST = 8_000_000;
/** As much as one server's shelf holds, in bytes. */
const LARGEST_SHELF = 200_000_000;

/** A file's name with its article's address, in the form in which browsers save it. */
const withAddress = ({ bytes, url, name }: Incoming): Uint8Array =>
  url !== undefined && /\.x?html?$/iu.test(name)
    ? Buffer.concat([
        Buffer.from(`<!-- saved from url=(${String(url.length).padStart(4, "0")})${url} -->\n`),
        bytes,
      ])
    : bytes;

const skipped = (name: string, reason: Said): Result => ({ name, outcome: "skipped", articles: [], reason });

/** The path that a file of the shelf is known by. */
const truePathOf = (path: string): string => join(realpathSync(dirname(path)), basename(path));

/** A file in its place on the shelf. */
interface Placed {
  readonly incoming: Incoming;
  readonly path: string;
  /** What the file held before; null where it was not there. */
  readonly before: Uint8Array | null;
}

/** Puts files on a shelf and takes them off. */
export class ShelfKeeper {
  readonly #shelf: Shelf;
  readonly #refresh: (how: Refreshing) => Promise<Change>;

  constructor(shelf: Shelf, refresh: (how: Refreshing) => Promise<Change>) {
    this.#shelf = shelf;
    this.#refresh = refresh;
  }

  async add(incoming: readonly Incoming[], progress?: Progress): Promise<readonly Result[]> {
    const folder = this.#shelf.folder;
    if (folder === null)
      return incoming.map(({ name }) =>
        skipped(name, "These articles come from a single file: add to that file instead."),
      );
    await mkdir(folder, { recursive: true });
    const results: (Result | Placed)[] = [];
    for (const each of incoming) results.push(await this.#placed(each, folder));
    try {
      await this.#refresh({ progress });
    } catch (error) {
      for (const each of results) if ("path" in each) await this.#putBack(each).catch(() => undefined);
      throw error;
    }
    return Promise.all(results.map((each) => ("outcome" in each ? each : this.#resultOf(each))));
  }

  async remove(words: string): Promise<Result> {
    const found = this.#find(words);
    if (!found)
      return skipped(words, say('There is no article "{words}" here that can be removed.', { words }));
    const { path, record, article } = found;
    if (this.#shelf.folder === null)
      return skipped(words, "These articles come from a single file: take it away by hand.");
    if (article && record.drafts.length > 1)
      return skipped(
        words,
        say('That article is one of {count} in "{file}": remove the whole file by its name.', {
          count: record.drafts.length,
          file: record.name,
        }),
      );
    const articles = this.#articlesIn(record);
    await this.#shelf.takeAway({ path, name: record.name });
    await this.#refresh({ purges: true });
    return { name: record.name, outcome: "removed", articles };
  }

  /** What the disk does not take is skipped, and the others are not. */
  async #placed(incoming: Incoming, folder: string): Promise<Result | Placed> {
    try {
      return await this.#place(incoming, folder);
    } catch (error) {
      const reason = trouble(error);
      if (reason === undefined) throw error;
      return skipped(incoming.name, reason);
    }
  }

  async #place(incoming: Incoming, folder: string): Promise<Result | Placed> {
    const { name, bytes } = incoming;
    if (bytes.length > LARGEST)
      return skipped(name, say("It is larger than {most} MB.", { most: LARGEST / 1_000_000 }));
    if (bytes.length === 0) return skipped(name, "It is empty.");
    if ((await sizeOf(folder)) + bytes.length > LARGEST_SHELF)
      return skipped(name, "There is no room for more: remove articles that are no longer needed.");
    const path = join(folder, fileNameFor(name));
    const content = withAddress(incoming);
    if (!(await isFree(path)))
      return skipped(name, "Something that is no file has its name here: it has to be taken away first.");
    const before = await readFile(path).catch(nothing);
    if (before?.equals(content) && this.#recordAt(path))
      return { name, outcome: "unchanged", articles: this.#articlesAt(path) };
    await writeAtomically(path, content, this.#shelf.mode);
    return { incoming, path, before };
  }

  /**
   * What was read of a file; one that holds no article of its own does not stay, and what it took the place of is put
   * back.
   */
  async #resultOf(placed: Placed): Promise<Result> {
    const { path, before } = placed;
    const { name } = placed.incoming;
    const articles = this.#articlesAt(path);
    if (articles.length > 0) return { name, outcome: before ? "updated" : "added", articles };
    const problem = this.#problemAt(path);
    await this.#putBack(placed);
    await this.#refresh({ purges: true });
    return skipped(name, say("It {reason}.", { reason: problem ?? "holds no article" }));
  }

  /** What a file took the place of. */
  async #putBack({ path, before }: Placed): Promise<void> {
    if (before) await writeAtomically(path, before, this.#shelf.mode);
    else await unlink(path).catch(() => undefined);
  }

  #problemAt(path: string): string | undefined {
    const name = this.#recordAt(path)?.name;
    return this.#shelf.stock.problems.find(({ file }) => file === name)?.reason;
  }

  #recordAt(path: string): FileRecord | undefined {
    return this.#shelf.stock.records.get(truePathOf(path));
  }

  #articlesAt(path: string): readonly SegmentedArticle[] {
    const record = this.#recordAt(path);
    return record ? this.#articlesIn(record) : [];
  }

  #articlesIn({ drafts, name }: FileRecord): readonly SegmentedArticle[] {
    const shown = articlesOf(this.#shelf.stock);
    return drafts.flatMap(({ id }) => shown.get(id) ?? []).filter(({ file }) => file === name);
  }

  /** A file by its name, or by the id or title of an article in it. */
  #find(words: string) {
    const wanted = words.trim().toLowerCase();
    const shown = articlesOf(this.#shelf.stock);
    for (const [path, record] of this.#shelf.stock.records)
      if ([record.name, basename(record.name)].some((name) => name.toLowerCase() === wanted))
        return { path, record, article: undefined };
    for (const [path, record] of this.#shelf.stock.records)
      for (const { id } of record.drafts) {
        const article = shown.get(id);
        if (article && [id, article.title].some((name) => name.toLowerCase() === wanted))
          return { path, record, article };
      }
    return undefined;
  }
}
